package org.alfacentre.sextant.discrimination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 12);
    private static final LocalDate END = LocalDate.of(2028, 3, 12);

    @Test
    void itHoldsForItsMonthsAndIsAskedAgainBeforeTheyAreOver() {
        assertThat(on(GIVEN)).isEqualTo(Consent.GIVEN);
        assertThat(on(END.minusDays(61))).isEqualTo(Consent.GIVEN);
        assertThat(on(END.minusDays(60))).isEqualTo(Consent.TO_RENEW);
        assertThat(on(END.minusDays(1)).isListed()).isTrue();
    }

    @Test
    void withoutAnAnswerItLapses() {
        assertThat(on(END)).isEqualTo(Consent.LAPSED);
        assertThat(on(END).isListed()).isFalse();
        assertThat(on(END).isToRenew()).isTrue();
    }

    @Test
    void whoeverNeverAgreedIsNotAsked() {
        assertThat(Consent.of(null, 24, GIVEN)).isEqualTo(Consent.NONE);
        assertThat(Consent.NONE.isListed()).isFalse();
        assertThat(Consent.NONE.isToRenew()).isFalse();
    }

    private static Consent on(LocalDate today) {
        return Consent.of(GIVEN, 24, today);
    }
}
