package org.alfacentre.sextant.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AuditCriteriaTest {

    @Test
    void daysAreParisDaysBothIncluded() {
        LocalDate day = LocalDate.of(2026, 7, 14);

        AuditCriteria criteria = AuditCriteria.of(day, day, null);

        assertThat(criteria.from()).isEqualTo(Instant.parse("2026-07-13T22:00:00Z"));
        assertThat(criteria.until()).isEqualTo(Instant.parse("2026-07-14T22:00:00Z"));
    }

    @Test
    void textIsFoundAnywhereAndTakenLiterally() {
        assertThat(AuditCriteria.of(null, null, " 100%_Net ").pattern()).isEqualTo("%100!%!_net%");
    }

    @Test
    void nothingAskedMeansEverything() {
        AuditCriteria criteria = AuditCriteria.of(null, null, " ");

        assertThat(criteria.pattern()).isEqualTo("%");
        assertThat(criteria.from()).isEqualTo(Instant.EPOCH);
    }
}
