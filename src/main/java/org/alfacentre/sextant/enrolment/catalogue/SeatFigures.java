package org.alfacentre.sextant.enrolment.catalogue;

import org.alfacentre.sextant.enrolment.SeatCount;

/**
 * A session's numbers as lists show them: they may lag a few seconds, a decision never does (R19).
 *
 * @param occupying places taken, of those that the capacity counts
 * @param heldFree untaken places that quotas keep for some
 * @param heldForList free places kept for those who wait
 */
public record SeatFigures(
        int confirmed,
        int offered,
        int requested,
        int waiting,
        int occupying,
        int heldFree,
        int heldForList) {

    static final SeatFigures NONE = new SeatFigures(0, 0, 0, 0, 0, 0, 0);

    static SeatFigures of(SeatCount count) {
        return new SeatFigures(
                count.getConfirmed(),
                count.getOffered(),
                count.getRequested(),
                count.getWaiting(),
                count.getOccupying(),
                count.getHeldFree(),
                count.getHeldForList());
    }
}
