package org.alfacentre.sextant.disability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.disability.AudienceShares.Shares;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.QuotaKind;
import org.alfacentre.sextant.enrolment.Selector;
import org.junit.jupiter.api.Test;

class AudienceSharesTest {

    @Test
    void onlyTrainingBodiesAreLimitedToHalfUntilTwentyOneDaysBefore() {
        assertThat(AudienceShares.quotas(session(null, 25), new Shares(50, 0, 0, 21)))
                .containsExactly(
                        QuotaProposal.cap(
                                "organismes de formation",
                                13,
                                new Selector(Attribute.AUDIENCE, "TRAINING"),
                                Instant.parse("2026-02-18T23:00:00Z")));
    }

    @Test
    void theOthersHaveTheirLeastWhenSomebodySetsIt() {
        assertThat(AudienceShares.quotas(session(null, 25), new Shares(100, 40, 10, 21)))
                .extracting(QuotaProposal::name, QuotaProposal::kind, QuotaProposal::size)
                .containsExactly(
                        tuple("acteurs du SPRO", QuotaKind.HELD, 10),
                        tuple("prescripteurs", QuotaKind.HELD, 3));
    }

    @Test
    void withoutALimitThereIsNothingToShare() {
        assertThat(AudienceShares.quotas(session(null, null), new Shares(50, 40, 10, 21)))
                .isEmpty();
    }

    private static SessionFacts session(String departement, Integer capacity) {
        LocalDate day = LocalDate.of(2026, 3, 12);
        return new SessionFacts(
                1L,
                "A6-2026-01",
                "A6",
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
