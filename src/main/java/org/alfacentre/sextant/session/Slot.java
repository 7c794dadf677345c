package org.alfacentre.sextant.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** When a half-day is held, in Europe/Paris; left-out hours are the period's. */
public record Slot(LocalDate date, Period period, LocalTime start, LocalTime end) {

    public Slot {
        Objects.requireNonNull(date);
        Objects.requireNonNull(period);
        start = start == null ? period.start() : start;
        end = end == null ? period.end() : end;
    }

    public boolean overlaps(Slot other) {
        return date.equals(other.date) && start.isBefore(other.end) && other.start.isBefore(end);
    }

    public static Slot of(LocalDate date, Period period) {
        return new Slot(date, period, null, null);
    }
}
