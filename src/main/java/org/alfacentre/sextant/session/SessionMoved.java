package org.alfacentre.sextant.session;

import java.util.List;
import org.alfacentre.sextant.identity.Actor;

/**
 * Fired inside the transaction that moves a published session, once its half-days and its window
 * have their new dates (R17).
 *
 * @param before its half-days as they were: one that the session has no more was dropped, one of
 *     the session that is not among them is new
 */
public record SessionMoved(TrainingSession session, List<Held> before, String reason, Actor actor) {

    public SessionMoved {
        before = List.copyOf(before);
    }

    /**
     * When a half-day was to be held.
     *
     * @param id the half-day's, which calendars know it by
     */
    public record Held(long id, int n, Slot slot) {

        static List<Held> of(TrainingSession session) {
            return session.getHalfDays().stream()
                    .map(half -> new Held(half.getId(), half.getN(), half.getSlot()))
                    .toList();
        }
    }
}
