package org.alfacentre.sextant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void aDayFallsInItsQuarter() {
        assertThat(Quarter.of(LocalDate.of(2026, 3, 31))).hasToString("2026-T1");
        assertThat(Quarter.of(LocalDate.of(2026, 4, 1))).hasToString("2026-T2");
    }

    @Test
    void beforeTheFirstComesTheLastOfTheYearBefore() {
        assertThat(new Quarter(2026, 1).before()).isEqualTo(new Quarter(2025, 4));
    }

    @Test
    void whatIsNoQuarterIsNotRead() {
        assertThat(Quarter.parse("2026-T5")).isEmpty();
        assertThat(Quarter.parse(null)).isEmpty();
        assertThat(Quarter.parse("2026-T2")).contains(new Quarter(2026, 2));
    }
}
