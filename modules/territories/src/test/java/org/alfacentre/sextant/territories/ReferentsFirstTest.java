package org.alfacentre.sextant.territories;

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

class ReferentsFirstTest {

    private final ReferentsFirst policy = new ReferentsFirst();

    @Test
    void halfOfThePlacesAreKeptForReferentsUntilTwentyOneDaysBefore() {
        assertThat(policy.quotas(session(null, 15)))
                .containsExactly(
                        QuotaProposal.held(
                                "référents de regroupement",
                                8,
                                new Selector(Attribute.FUNCTION, "REFERENT"),
                                Instant.parse("2026-02-18T23:00:00Z")));
    }

    private static SessionFacts session(String departement, Integer capacity) {
        LocalDate day = LocalDate.of(2026, 3, 12);
        return new SessionFacts(
                1L,
                "A7-2026-01",
                "A7",
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
