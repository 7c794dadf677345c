package org.alfacentre.sextant.disability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Test
    void anInterpreterIsBookedThreeWeeksAhead() {
        Deadline deadline = Deadline.of(21, DAY, DAY.minusDays(30));

        assertThat(deadline.on()).isEqualTo(LocalDate.of(2026, 2, 19));
        assertThat(deadline.isShort()).isFalse();
    }

    @Test
    void withFewerDaysLeftItIsSaidAndNotRefused() {
        Deadline deadline = Deadline.of(21, DAY, DAY.minusDays(16));

        assertThat(deadline.isShort()).isTrue();
        assertThat(deadline.left()).isEqualTo(16);
        assertThat(Deadline.of(3, DAY, DAY.plusDays(2)).left()).isZero();
    }

    @Test
    void withoutADateThereIsNoDeadline() {
        Deadline deadline = Deadline.of(21, null, DAY);

        assertThat(deadline.on()).isNull();
        assertThat(deadline.isShort()).isFalse();
    }

    @Test
    void whoeverInterpretsIsBookedAsLongAheadAsTheSettingSays() {
        assertThat(MeasureKind.SIGN_LANGUAGE.lead(30)).isEqualTo(30);
        assertThat(MeasureKind.CAPTIONS.lead(30)).isEqualTo(30);
        assertThat(MeasureKind.HEARING_LOOP.lead(30)).isEqualTo(7);
    }
}
