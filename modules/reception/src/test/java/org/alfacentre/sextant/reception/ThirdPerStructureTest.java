package org.alfacentre.sextant.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.junit.jupiter.api.Test;

class ThirdPerStructureTest {

    private final ThirdPerStructure policy = new ThirdPerStructure();

    @Test
    void aStructureGetsAThirdRoundedUpUntilFifteenDaysBefore() {
        QuotaProposal quota = policy.quotas(session("45", 40)).get(0);

        assertThat(quota.size()).isEqualTo(14);
        assertThat(quota.selector()).isEqualTo(Selector.each(Attribute.ORGANISATION));
        assertThat(quota.until()).isEqualTo(Instant.parse("2026-02-24T23:00:00Z"));
    }

    @Test
    void aMeetingWithoutALimitHasNoThird() {
        assertThat(policy.quotas(session("45", null))).isEmpty();
    }

    private static SessionFacts session(String departement, Integer capacity) {
        LocalDate day = LocalDate.of(2026, 3, 12);
        return new SessionFacts(
                1L,
                "A2-2026-01",
                "A2",
                "Titre",
                departement,
                null,
                null,
                capacity,
                day,
                day.atTime(8, 30).toInstant(ZoneOffset.UTC),
                List.of());
    }
}
