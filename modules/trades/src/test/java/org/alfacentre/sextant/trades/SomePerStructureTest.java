package org.alfacentre.sextant.trades;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.junit.jupiter.api.Test;

class SomePerStructureTest {

    @Test
    void aStructureSendsTwoAtMostUnlessSomebodySaysOtherwise() {
        assertThat(SomePerStructure.quotas(TradesModule.PER_STRUCTURE.standard()))
                .containsExactly(
                        QuotaProposal.cap(
                                "2 par structure", 2, Selector.each(Attribute.ORGANISATION), null));
    }

    @Test
    void theNameOfTheQuotaSaysItsSize() {
        assertThat(SomePerStructure.quotas(3).get(0).name()).isEqualTo("3 par structure");
    }
}
