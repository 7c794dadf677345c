package org.alfacentre.sextant.disability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WholeCycleAheadTest {

    private static final Instant END = Instant.parse("2026-02-18T23:00:00Z");

    @Test
    void theWholeCycleGoesAheadUntilItsDay() {
        assertThat(WholeCycleAhead.priority(true, END, END.minusSeconds(1))).isEqualTo(10);
        assertThat(WholeCycleAhead.priority(true, END, END)).isZero();
        assertThat(WholeCycleAhead.priority(true, null, END)).isEqualTo(10);
    }

    @Test
    void aSingleHalfDayNeverDoes() {
        assertThat(WholeCycleAhead.priority(false, END, END.minusSeconds(1))).isZero();
    }
}
