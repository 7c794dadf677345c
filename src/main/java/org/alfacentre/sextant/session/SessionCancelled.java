package org.alfacentre.sextant.session;

import org.alfacentre.sextant.identity.Actor;

/** Fired inside the transaction that cancels a session (R16). */
public record SessionCancelled(TrainingSession session, String reason, Actor actor) {}
