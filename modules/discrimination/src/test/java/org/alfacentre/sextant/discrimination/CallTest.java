package org.alfacentre.sextant.discrimination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final LocalDate CLOSES = LocalDate.of(2026, 3, 12);

    @Test
    void aDepartementsCallIsForThoseMadeAwareThere() {
        Call call = new Call(1L, "45", 10, CLOSES);

        assertThat(call.calls("45")).isTrue();
        assertThat(call.calls("36")).isFalse();
        assertThat(call.calls(null)).isFalse();
    }

    @Test
    void theRegionsCallIsForAll() {
        Call call = new Call(1L, null, 10, CLOSES);

        assertThat(call.calls("36")).isTrue();
        assertThat(call.calls(null)).isTrue();
    }
}
