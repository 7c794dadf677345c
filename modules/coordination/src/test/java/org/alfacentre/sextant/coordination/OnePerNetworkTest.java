package org.alfacentre.sextant.coordination;

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

class OnePerNetworkTest {

    private final OnePerNetwork policy = new OnePerNetwork();

    @Test
    void aRegroupementHasOneSeatUntilTenDaysBefore() {
        assertThat(policy.quotas(session(null, 20)))
                .containsExactly(
                        QuotaProposal.cap(
                                "1 par regroupement",
                                1,
                                Selector.each(Attribute.NETWORK),
                                Instant.parse("2026-03-01T23:00:00Z")));
    }

    private static SessionFacts session(String departement, Integer capacity) {
        LocalDate day = LocalDate.of(2026, 3, 12);
        return new SessionFacts(
                1L,
                "A3-2026-01",
                "A3",
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
