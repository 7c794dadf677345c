package org.alfacentre.sextant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.testkit.SampleSession;
import org.junit.jupiter.api.Test;

class OnePerNetworkHeadTest {

    private final OnePerNetworkHead policy = new OnePerNetworkHead();

    @Test
    void aHeadOfNetworkHasOneSeatForGood() {
        QuotaProposal quota = policy.quotas(SampleSession.of("A4", null, 15)).get(0);

        assertThat(quota.size()).isEqualTo(1);
        assertThat(quota.selector()).isEqualTo(Selector.each(Attribute.ORGANISATION));
        assertThat(quota.until()).isNull();
    }
}
