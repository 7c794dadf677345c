package org.alfacentre.sextant.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What somebody asks of a move.
 *
 * @param halfDays those that move, by their number, and those that are new
 * @param dropped numbers of those that are held no more
 * @param window dates of enrolment that are given anew; the others follow the first half-day
 * @param reason told to everybody concerned
 */
public record SessionMove(
        List<To> halfDays, List<Integer> dropped, SessionEdit window, String reason) {

    public SessionMove {
        halfDays = List.copyOf(halfDays);
        dropped = List.copyOf(dropped);
    }

    public boolean isEmpty() {
        return halfDays.isEmpty() && dropped.isEmpty();
    }

    /**
     * Where one half-day goes.
     *
     * @param n null for a new one
     * @param period null: as before
     * @param start null: as before, or the period's when that changes
     * @param end likewise
     */
    public record To(Integer n, LocalDate date, Period period, LocalTime start, LocalTime end) {

        /** Where it is held, given where it was. */
        public Slot to(Slot old) {
            boolean samePeriod = period == null || period == old.period();
            return new Slot(
                    date,
                    samePeriod ? old.period() : period,
                    start != null || !samePeriod ? start : old.start(),
                    end != null || !samePeriod ? end : old.end());
        }

        /** Where it is held when it was nowhere. */
        Slot anew() {
            return new Slot(date, period == null ? Period.MORNING : period, start, end);
        }
    }
}
