package org.alfacentre.sextant.session;

import org.alfacentre.sextant.enrolment.SeatCount;

/** A session with the numbers that lists show: they may lag, a decision never does (R19). */
public record SessionLine(TrainingSession session, SeatCount seats) {

    /** Places that are not taken, null for no limit. */
    public Integer free() {
        Integer capacity = session.getCapacity();
        return capacity == null ? null : (Integer) Math.max(0, capacity - seats.getOccupying());
    }

    public int overbookedBy() {
        Integer capacity = session.getCapacity();
        return capacity == null ? 0 : Math.max(0, seats.getOccupying() - capacity);
    }

    /** Percent of the capacity that is taken, null without a capacity. */
    public Integer filling() {
        Integer capacity = session.getCapacity();
        return capacity == null || capacity == 0
                ? null
                : (Integer) Math.round(100f * seats.getOccupying() / capacity);
    }

    public boolean isBelowMinimum() {
        return session.getMinimum() != null && seats.getConfirmed() < session.getMinimum();
    }
}
