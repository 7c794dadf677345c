package org.alfacentre.sextant.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.junit.jupiter.api.Test;

class SeatOfTheStructureTest {

    private final SeatOfTheStructure policy = new SeatOfTheStructure();

    @Test
    void aStructureHasOneSeatInEachGroup() {
        assertThat(policy.quotas(session("45", 15)))
                .containsExactly(
                        QuotaProposal.cap(
                                "1 par structure", 1, Selector.each(Attribute.ORGANISATION), null));
    }

    private static SessionFacts session(String departement, Integer capacity) {
        LocalDate day = LocalDate.of(2026, 3, 12);
        return new SessionFacts(
                1L,
                "A1-2026-01",
                "A1",
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
