package org.alfacentre.sextant.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.testkit.SampleSession;
import org.junit.jupiter.api.Test;

class SeatOfTheStructureTest {

    private final SeatOfTheStructure policy = new SeatOfTheStructure();

    @Test
    void aStructureHasOneSeatInEachGroup() {
        assertThat(policy.quotas(SampleSession.of("A1", "45", 15)))
                .containsExactly(
                        QuotaProposal.cap(
                                "1 par structure", 1, Selector.each(Attribute.ORGANISATION), null));
    }
}
