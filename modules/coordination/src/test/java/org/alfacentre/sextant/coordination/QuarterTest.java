package org.alfacentre.sextant.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alfacentre.sextant.time.PublicHolidays;
import org.junit.jupiter.api.Test;

class QuarterTest {

    private static final Quarter SPRING = new Quarter(2026, 2);

    @Test
    void theSecondTuesdayOfTheMiddleMonthIsProposed() {
        assertThat(SPRING.proposal(PublicHolidays::isWorkingDay))
                .isEqualTo(LocalDate.of(2026, 5, 12));
    }

    @Test
    void aWeekLaterWhenThatDayIsTaken() {
        assertThat(SPRING.proposal(day -> !day.equals(LocalDate.of(2026, 5, 12))))
                .isEqualTo(LocalDate.of(2026, 5, 19));
    }

    @Test
    void earlierWhenNothingLaterIsPossible() {
        assertThat(SPRING.proposal(day -> day.isBefore(LocalDate.of(2026, 5, 1))))
                .isEqualTo(LocalDate.of(2026, 4, 28));
    }

    @Test
    void theProposalStaysInItsQuarterEvenWhenNoDayIsPossible() {
        assertThat(SPRING.contains(SPRING.proposal(day -> false))).isTrue();
    }

    @Test
    void aQuarterHoldsItsFirstAndLastDay() {
        assertThat(SPRING.contains(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(SPRING.contains(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(SPRING.contains(LocalDate.of(2026, 7, 1))).isFalse();
    }
}
