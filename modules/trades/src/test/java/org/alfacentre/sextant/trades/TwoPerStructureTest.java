package org.alfacentre.sextant.trades;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.junit.jupiter.api.Test;

class TwoPerStructureTest {

    private final TwoPerStructure policy = new TwoPerStructure();

    @Test
    void aStructureSendsTwoAtMost() {
        assertThat(policy.quotas(session(null, 25)))
                .containsExactly(
                        QuotaProposal.cap(
                                "2 par structure", 2, Selector.each(Attribute.ORGANISATION), null));
    }

    private static SessionFacts session(String departement, Integer capacity) {
        LocalDate day = LocalDate.of(2026, 3, 12);
        return new SessionFacts(
                1L,
                "A8-2026-01",
                "A8",
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
