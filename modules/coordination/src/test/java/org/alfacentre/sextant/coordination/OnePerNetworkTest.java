package org.alfacentre.sextant.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.testkit.SampleSession;
import org.junit.jupiter.api.Test;

class OnePerNetworkTest {

    private final OnePerNetwork policy = new OnePerNetwork();

    @Test
    void aRegroupementHasOneSeatUntilTenDaysBefore() {
        assertThat(policy.quotas(SampleSession.of("A3", null, 20)))
                .containsExactly(
                        QuotaProposal.cap(
                                "1 par regroupement",
                                1,
                                Selector.each(Attribute.NETWORK),
                                Instant.parse("2026-03-01T23:00:00Z")));
    }
}
