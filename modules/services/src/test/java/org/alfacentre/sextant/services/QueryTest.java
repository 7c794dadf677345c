package org.alfacentre.sextant.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void severalValuesOfACriterionAreKept() {
        var query = Query.of(Map.of("status", new String[] {"JOB_SEEKER", "EMPLOYEE"}));

        assertThat(query.chosen())
                .containsExactly(Map.entry(Criterion.STATUS, Set.of("JOB_SEEKER", "EMPLOYEE")));
    }

    @Test
    void whatIsNoValueIsIgnored() {
        var query =
                Query.of(
                        Map.of(
                                "status", new String[] {"<script>"},
                                "departement", new String[] {"' OR 1=1"}));

        assertThat(query.chosen()).isEmpty();
        assertThat(query.departement()).isNull();
    }

    @Test
    void theCountsOfACriterionLeaveItsOwnChoiceOut() {
        var query =
                Query.of(
                        Map.of(
                                "status", new String[] {"EMPLOYEE"},
                                "theme", new String[] {"JOB"}));

        assertThat(query.without(Criterion.STATUS).chosen()).containsOnlyKeys(Criterion.THEME);
    }
}
