package org.alfacentre.sextant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.junit.jupiter.api.Test;

class OnePerNetworkHeadTest {

    private final OnePerNetworkHead policy = new OnePerNetworkHead();

    @Test
    void aHeadOfNetworkHasOneSeatForGood() {
        QuotaProposal quota = policy.quotas(session(null, 15)).get(0);

        assertThat(quota.size()).isEqualTo(1);
        assertThat(quota.selector()).isEqualTo(Selector.each(Attribute.ORGANISATION));
        assertThat(quota.until()).isNull();
    }

    private static SessionFacts session(String departement, Integer capacity) {
        LocalDate day = LocalDate.of(2026, 3, 12);
        return new SessionFacts(
                1L,
                "A4-2026-01",
                "A4",
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
