package org.alfacentre.sextant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkHeadsOnlyTest {

    private final NetworkHeadsOnly policy = new NetworkHeadsOnly();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"TETE_DE_RESEAU", "DIRECTION", "Médiateur numérique", "Autre"})
    void whoIsMeantOrNotKnownMayEnrol(String function) {
        assertThat(policy.eligibility(null, candidate(function))).isEqualTo(Eligibility.accepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSEILLER", "CHARGE_ACCUEIL", "FORMATEUR"})
    void aKnownOtherFunctionIsRefusedWithItsReason(String function) {
        assertThat(policy.eligibility(null, candidate(function)))
                .isEqualTo(Eligibility.refused("evaluation.refused.network-heads-only"));
    }

    private static Candidate candidate(String function) {
        return new Candidate(1L, "45", 2L, Set.of(), function, null, false);
    }
}
