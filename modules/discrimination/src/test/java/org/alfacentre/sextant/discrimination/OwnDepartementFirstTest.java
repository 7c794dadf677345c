package org.alfacentre.sextant.discrimination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.testkit.SampleSession;
import org.junit.jupiter.api.Test;

class OwnDepartementFirstTest {

    @Test
    void allPlacesAreHeldForTheDepartementUntilTenDaysBefore() {
        assertThat(OwnDepartementFirst.quotas(SampleSession.of("A5", "45", 25), 10))
                .containsExactly(
                        QuotaProposal.held(
                                "département 45 d’abord",
                                25,
                                new Selector(Attribute.DEPARTEMENT, "45"),
                                Instant.parse("2026-03-01T23:00:00Z")));
    }

    @Test
    void aSessionOfNoDepartementHasNoQuota() {
        assertThat(OwnDepartementFirst.quotas(SampleSession.of("A5", null, 25), 10)).isEmpty();
    }
}
