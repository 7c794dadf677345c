package org.alfacentre.sextant.session;

import org.alfacentre.sextant.identity.Actor;

/**
 * Fired inside the transaction that holds a published and dated session somewhere else, or nowhere
 * known, before any other place in it changes hands.
 *
 * @param oldVenue null when none was known
 * @param oldRoom likewise
 */
public record SessionRelocated(
        TrainingSession session, Venue oldVenue, Room oldRoom, Actor actor) {}
