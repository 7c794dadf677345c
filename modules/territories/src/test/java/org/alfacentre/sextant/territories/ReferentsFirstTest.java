package org.alfacentre.sextant.territories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.testkit.SampleSession;
import org.junit.jupiter.api.Test;

class ReferentsFirstTest {

    private final ReferentsFirst policy = new ReferentsFirst();

    @Test
    void halfOfThePlacesAreKeptForReferentsUntilTwentyOneDaysBefore() {
        assertThat(policy.quotas(SampleSession.of("A7", null, 15)))
                .containsExactly(
                        QuotaProposal.held(
                                "référents de regroupement",
                                8,
                                new Selector(Attribute.FUNCTION, "REFERENT"),
                                Instant.parse("2026-02-18T23:00:00Z")));
    }
}
