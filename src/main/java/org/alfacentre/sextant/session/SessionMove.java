package org.alfacentre.sextant.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What somebody asks of a move.
 *
 * @param halfDays those that move, by their number
 * @param window dates of enrolment that are given anew; the others follow the first half-day
 * @param reason told to everybody concerned
 */
public record SessionMove(List<To> halfDays, SessionEdit window, String reason) {

    /**
     * Where one half-day goes.
     *
     * @param period null: as before
     * @param start null: as before, or the period's when that changes
     * @param end likewise
     */
    public record To(int n, LocalDate date, Period period, LocalTime start, LocalTime end) {

        /** Where it is held, given where it was. */
        public Slot to(Slot old) {
            boolean samePeriod = period == null || period == old.period();
            return new Slot(
                    date,
                    samePeriod ? old.period() : period,
                    start != null || !samePeriod ? start : old.start(),
                    end != null || !samePeriod ? end : old.end());
        }

        /** The first date of a session that had none. */
        Slot anew() {
            return new Slot(date, period == null ? Period.MORNING : period, start, end);
        }
    }
}
