package org.alfacentre.sextant.coordination;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A quarter of a calendar year. */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;
    private static final int WEEKS_TRIED = 10;

    static List<Quarter> of(int year) {
        return IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(year, number)).toList();
    }

    boolean contains(LocalDate day) {
        return day != null && !day.isBefore(first()) && !day.isAfter(last());
    }

    LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    /**
     * A day to meet: the second Tuesday of the middle month, else the nearest Tuesday after it, or
     * before it, on which one can; that second Tuesday when there is none.
     */
    LocalDate proposal(Predicate<LocalDate> possible) {
        LocalDate second =
                first().plusMonths(1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
        Stream<LocalDate> after =
                Stream.iterate(second, day -> day.plusWeeks(1)).limit(WEEKS_TRIED);
        Stream<LocalDate> before =
                Stream.iterate(second, day -> day.minusWeeks(1)).limit(WEEKS_TRIED);
        return Stream.concat(after, before)
                .filter(this::contains)
                .filter(possible)
                .findFirst()
                .orElse(second);
    }
}
