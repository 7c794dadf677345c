package org.alfacentre.sextant.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionCodesTest {

    @Test
    void namesActionYearAndNumber() {
        assertThat(SessionCodes.code(SessionCodes.prefix("A6", 2026), 2)).isEqualTo("A6-2026-02");
        assertThat(SessionCodes.code(SessionCodes.prefix("A6", 2026), 134))
                .isEqualTo("A6-2026-134");
    }

    @ParameterizedTest
    @CsvSource({
        "A6-2026-02, 2",
        "A6-2026-134, 134",
        "A6-2026-DEMO, 0",
        "A6-2026, 0",
        "A6-2026-, 0"
    })
    void readsTheNumberOfACodeThatIsThere(String code, int number) {
        assertThat(SessionCodes.number("A6-2026", code)).isEqualTo(number);
    }
}
