package org.alfacentre.sextant.demo.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.programme.ActionsOfTheSource;
import org.alfacentre.sextant.time.ParisTime;
import org.alfacentre.sextant.time.PublicHolidays;
import org.junit.jupiter.api.Test;

class EditionDatesTest {

    private static final ActionSheet CYCLE = ActionsOfTheSource.action("A6").getSheet();
    private static final ActionSheet AWARENESS = ActionsOfTheSource.action("A5").getSheet();

    /** Every day of eight years: weekends, holidays, both changes of the clocks, 29 February. */
    static Stream<LocalDate> todays() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        return first.datesUntil(first.plusYears(8));
    }

    private static EditionDates on(LocalDate today) {
        return new EditionDates(
                ParisTime.at(today, LocalTime.of(14, 30)), CYCLE.dates().get(Script.NEXT_OF_CYCLE));
    }

    @Test
    void originalDatesKeepTheirWeekdayAndMeetNoHoliday() {
        todays().forEach(EditionDatesTest::weekdaysAreKept);
    }

    private static void weekdaysAreKept(LocalDate today) {
        Stream.concat(CYCLE.dates().stream(), AWARENESS.dates().stream())
                .forEach(
                        original ->
                                assertThat(on(today).shifted(original))
                                        .matches(PublicHolidays::isWorkingDay)
                                        .matches(
                                                day ->
                                                        day.getDayOfWeek()
                                                                == original.getDayOfWeek()));
    }

    @Test
    void theCycleHasOneHalfDayBehindItAndThreeAheadInOrder() {
        todays().forEach(EditionDatesTest::oneIsBehindAndThreeAhead);
    }

    /** A week more for a holiday, two where 1 and 8 May are both Thursdays. */
    private static void oneIsBehindAndThreeAhead(LocalDate today) {
        var days = CYCLE.dates().stream().map(on(today)::shifted).toList();

        assertThat(days).isSorted().doesNotHaveDuplicates();
        assertThat(days.get(0)).isBefore(today.minusDays(7));
        assertThat(days.get(1)).isBetween(today.plusDays(21), today.plusDays(41));
        assertThat(on(today).shifted(AWARENESS.dates().get(2))).isBefore(today.minusDays(60));
    }

    @Test
    void aDateThatMeetsAPublicHolidayIsHeldAWeekLater() {
        LocalDate ascension = LocalDate.of(2026, 5, 14);
        LocalDate today = ascension.minusWeeks(11).minusDays(21);

        assertThat(on(today).shifted(CYCLE.dates().get(3))).isEqualTo(ascension.plusWeeks(1));
    }

    @Test
    void workingDaysAreFoundOverAWeekendAndAHoliday() {
        EditionDates dates = on(LocalDate.of(2026, 5, 1));

        assertThat(dates.ahead(0)).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(dates.back(0)).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(dates.ahead(7)).isEqualTo(LocalDate.of(2026, 5, 11));
    }
}
