package @package@.@id@;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.junit.jupiter.api.Test;

class PerStructureTest {

    @Test
    void aStructureSendsSoManyAtMost() {
        assertEquals(
                List.of(
                        QuotaProposal.cap(
                                "3 par structure", 3, Selector.each(Attribute.ORGANISATION), null)),
                PerStructure.quotas(3));
    }
}
