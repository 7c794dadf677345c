package org.alfacentre.sextant.it;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days that scenes take, each its own, and their hours in Paris. */
final class Days {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final Set<LocalDate> HOLIDAYS =
            Stream.of(
                            "2026-11-11",
                            "2026-12-25",
                            "2027-01-01",
                            "2027-03-29",
                            "2027-05-06",
                            "2027-05-17",
                            "2027-07-14",
                            "2027-11-01",
                            "2027-11-11")
                    .map(LocalDate::parse)
                    .collect(Collectors.toUnmodifiableSet());

    private Days() {}

    /** That hour of the day in Paris, in summer and in winter, as the clock takes it. */
    static String paris(LocalDate day, String hour) {
        return day.atTime(LocalTime.parse(hour))
                .atZone(ZoneId.of("Europe/Paris"))
                .toOffsetDateTime()
                .toString();
    }

    /** A working day of its own, far ahead. */
    static LocalDate next() {
        return FIRST.datesUntil(FIRST.plusYears(3))
                .filter(day -> day.getDayOfWeek().getValue() <= 5 && !HOLIDAYS.contains(day))
                .skip(DAYS.getAndIncrement())
                .findFirst()
                .orElseThrow();
    }
}
