package org.alfacentre.sextant.demo.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.alfacentre.sextant.time.ParisTime;
import org.alfacentre.sextant.time.PublicHolidays;

/** The days of the edition, told from the moment at which the demo first starts. */
final class EditionDates {

    /** Far enough for a convocation, near enough to be spoken of. */
    private static final int NEXT_IN_DAYS = 21;

    private static final int DAYS_OF_A_WEEK = 7;
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final Instant now;
    private final LocalDate today;
    private final long weeks;

    /**
     * @param next the original date that becomes the next one, three to four weeks ahead
     */
    EditionDates(Instant now, LocalDate next) {
        this.now = now;
        this.today = ParisTime.day(now);
        long days = ChronoUnit.DAYS.between(next, today.plusDays(NEXT_IN_DAYS));
        this.weeks = -Math.floorDiv(-days, DAYS_OF_A_WEEK);
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return today;
    }

    /** An original date by whole weeks, and one more where it meets a public holiday. */
    LocalDate shifted(LocalDate original) {
        LocalDate day = original.plusWeeks(weeks);
        while (PublicHolidays.on(day).isPresent()) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    /** The first working day so many days ahead or later. */
    LocalDate ahead(int days) {
        return workingFrom(today.plusDays(days));
    }

    /** The last working day so many days ago or earlier. */
    LocalDate back(int days) {
        LocalDate day = today.minusDays(days);
        while (!PublicHolidays.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    static LocalDate workingFrom(LocalDate first) {
        LocalDate day = first;
        while (!PublicHolidays.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Ten in the morning, so many days before a day. */
    static Instant before(LocalDate day, int days) {
        return ParisTime.at(day.minusDays(days), TEN);
    }

    /** Ten in the morning, so many days ago. */
    Instant ago(int days) {
        return before(today, days);
    }
}
