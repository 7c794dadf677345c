package org.alfacentre.sextant.session;

import java.util.Map;
import org.alfacentre.sextant.identity.Actor;

/**
 * Fired inside the transaction that moves a published session, once its half-days and its window
 * have their new dates (R17).
 *
 * @param oldSlots when the moved half-days were held before, by their number; a half-day that is
 *     not among them is new or has not moved
 */
public record SessionMoved(
        TrainingSession session, Map<Integer, Slot> oldSlots, String reason, Actor actor) {}
