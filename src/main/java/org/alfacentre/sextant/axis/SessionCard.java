package org.alfacentre.sextant.axis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.Slot;

/**
 * A session as a module's page may show it: values read at one moment, no entity.
 *
 * @param series id of the series it belongs to, or null
 * @param network name of its regroupement, or null
 * @param venue name and city of the place, or null
 * @param taking whether it takes enrolments now
 */
public record SessionCard(
        SessionFacts facts,
        SessionStatus status,
        Long series,
        String network,
        String venue,
        List<Half> halfDays,
        Seats seats,
        boolean taking) {

    /** One of its half-days, in Europe/Paris. */
    public record Half(
            int n, LocalDate date, Period period, LocalTime start, LocalTime end, String theme) {

        public Slot slot() {
            return new Slot(date, period, start, end);
        }
    }

    /**
     * Its places, as lists show them: the figure may lag, a decision never does (R19).
     *
     * @param capacity null for no limit
     * @param free what a newcomer may take, null for no limit
     */
    public record Seats(
            Integer capacity, Integer minimum, int confirmed, int waiting, Integer free) {

        public boolean full() {
            return free != null && free == 0;
        }
    }

    public long id() {
        return facts.id();
    }

    public String code() {
        return facts.code();
    }

    public String title() {
        return facts.title();
    }

    public boolean dated() {
        return !halfDays.isEmpty();
    }

    public boolean published() {
        return status == SessionStatus.PUBLISHED;
    }

    public Instant startsAt() {
        return facts.startsAt();
    }

    /** The badge of the shared look that tells its places: free, waiting, full or none. */
    public String badge() {
        if (!taking) {
            return "info";
        }
        return seats.full() ? "full" : "free";
    }
}
