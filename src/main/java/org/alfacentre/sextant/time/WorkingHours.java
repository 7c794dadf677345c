package org.alfacentre.sextant.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Counts working time (R7): Monday to Friday, 08:00 to 20:00 in Europe/Paris, without the French
 * public holidays. A working day has twelve hours.
 */
public final class WorkingHours {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(20, 0);

    private WorkingHours() {}

    /**
     * The first instant by which {@code working} hours have gone by since {@code from}.
     *
     * @throws IllegalArgumentException for a negative duration
     */
    public static Instant plus(Instant from, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("a negative working time: " + working);
        }
        Duration left = working;
        Instant at = from;
        LocalDate day = ParisTime.day(from);
        while (!left.isZero()) {
            if (PublicHolidays.isWorkingDay(day)) {
                Instant start = later(at, ParisTime.at(day, OPENS));
                Duration today = positive(Duration.between(start, ParisTime.at(day, CLOSES)));
                if (today.compareTo(left) >= 0) {
                    return start.plus(left);
                }
                left = left.minus(today);
            }
            day = day.plusDays(1);
            at = ParisTime.at(day, OPENS);
        }
        return at;
    }

    /** The working time between two instants; zero when {@code to} is not after {@code from}. */
    public static Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = ParisTime.day(to);
        for (LocalDate day = ParisTime.day(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (PublicHolidays.isWorkingDay(day)) {
                Instant start = later(from, ParisTime.at(day, OPENS));
                Instant closes = ParisTime.at(day, CLOSES);
                Instant end = to.isBefore(closes) ? to : closes;
                sum = sum.plus(positive(Duration.between(start, end)));
            }
        }
        return sum;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
