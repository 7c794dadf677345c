package org.alfacentre.sextant.discrimination;

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

class OwnDepartementFirstTest {

    @Test
    void allPlacesAreHeldForTheDepartementUntilTenDaysBefore() {
        assertThat(OwnDepartementFirst.quotas(session("45", 25), 10))
                .containsExactly(
                        QuotaProposal.held(
                                "département 45 d’abord",
                                25,
                                new Selector(Attribute.DEPARTEMENT, "45"),
                                Instant.parse("2026-03-01T23:00:00Z")));
    }

    @Test
    void aSessionOfNoDepartementHasNoQuota() {
        assertThat(OwnDepartementFirst.quotas(session(null, 25), 10)).isEmpty();
    }

    private static SessionFacts session(String departement, Integer capacity) {
        LocalDate day = LocalDate.of(2026, 3, 12);
        return new SessionFacts(
                1L,
                "A5-2026-01",
                "A5",
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
