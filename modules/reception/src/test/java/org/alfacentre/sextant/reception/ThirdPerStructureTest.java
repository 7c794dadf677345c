package org.alfacentre.sextant.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.testkit.SampleSession;
import org.junit.jupiter.api.Test;

class ThirdPerStructureTest {

    private final ThirdPerStructure policy = new ThirdPerStructure();

    @Test
    void aStructureGetsAThirdRoundedUpUntilFifteenDaysBefore() {
        QuotaProposal quota = policy.quotas(SampleSession.of("A2", "45", 40)).get(0);

        assertThat(quota.size()).isEqualTo(14);
        assertThat(quota.selector()).isEqualTo(Selector.each(Attribute.ORGANISATION));
        assertThat(quota.until()).isEqualTo(Instant.parse("2026-02-24T23:00:00Z"));
    }

    @Test
    void aMeetingWithoutALimitHasNoThird() {
        assertThat(policy.quotas(SampleSession.of("A2", "45", null))).isEmpty();
    }
}
