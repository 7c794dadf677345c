package org.alfacentre.sextant.disability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.disability.AudienceShares.Shares;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.QuotaKind;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.testkit.SampleSession;
import org.junit.jupiter.api.Test;

class AudienceSharesTest {

    @Test
    void onlyTrainingBodiesAreLimitedToHalfUntilTwentyOneDaysBefore() {
        assertThat(
                        AudienceShares.quotas(
                                SampleSession.of("A6", null, 25), new Shares(50, 0, 0, 21)))
                .containsExactly(
                        QuotaProposal.cap(
                                "organismes de formation",
                                13,
                                new Selector(Attribute.AUDIENCE, "TRAINING"),
                                Instant.parse("2026-02-18T23:00:00Z")));
    }

    @Test
    void theOthersHaveTheirLeastWhenSomebodySetsIt() {
        assertThat(
                        AudienceShares.quotas(
                                SampleSession.of("A6", null, 25), new Shares(100, 40, 10, 21)))
                .extracting(QuotaProposal::name, QuotaProposal::kind, QuotaProposal::size)
                .containsExactly(
                        tuple("acteurs du SPRO", QuotaKind.HELD, 10),
                        tuple("prescripteurs", QuotaKind.HELD, 3));
    }

    @Test
    void withoutALimitThereIsNothingToShare() {
        assertThat(
                        AudienceShares.quotas(
                                SampleSession.of("A6", null, null), new Shares(50, 40, 10, 21)))
                .isEmpty();
    }
}
