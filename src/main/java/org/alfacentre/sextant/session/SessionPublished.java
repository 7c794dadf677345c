package org.alfacentre.sextant.session;

import org.alfacentre.sextant.identity.Actor;

/** Fired inside the transaction that publishes a session. */
public record SessionPublished(TrainingSession session, Actor actor) {}
