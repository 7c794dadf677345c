package org.alfacentre.sextant.discrimination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.SessionFacts;
import org.junit.jupiter.api.Test;

class QueueOrderTest {

    @Test
    void ownDepartementGoesAheadOfTheOthers() {
        assertThat(QueueOrder.priority(session("36"), from("36"), null)).isEqualTo(10);
        assertThat(QueueOrder.priority(session("36"), from("45"), null)).isZero();
    }

    @Test
    void withoutADepartementNobodyGoesAhead() {
        assertThat(QueueOrder.priority(session(null), from(null), null)).isZero();
        assertThat(QueueOrder.priority(session("36"), from(null), null)).isZero();
    }

    private static SessionFacts session(String departement) {
        return new SessionFacts(
                1L, "A5-1", "A5", "Titre", departement, null, null, 20, null, null, List.of());
    }

    private static Candidate from(String departement) {
        return new Candidate(1L, departement, null, Set.of(), null, null, false);
    }
}
