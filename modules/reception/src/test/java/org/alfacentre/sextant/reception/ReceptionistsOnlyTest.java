package org.alfacentre.sextant.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceptionistsOnlyTest {

    private final ReceptionistsOnly policy = new ReceptionistsOnly();

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "CHARGE_ACCUEIL",
                "Chargée d’accueil",
                "REFERENT",
                "Médiateur numérique",
                "Autre"
            })
    void whoIsMeantOrNotKnownMayEnrol(String function) {
        assertThat(policy.eligibility(null, candidate(function))).isEqualTo(Eligibility.accepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSEILLER", "FORMATEUR", "TETE_DE_RESEAU"})
    void aKnownOtherFunctionIsRefusedWithItsReason(String function) {
        assertThat(policy.eligibility(null, candidate(function)))
                .isEqualTo(Eligibility.refused("reception.refused.receptionists-only"));
    }

    private static Candidate candidate(String function) {
        return new Candidate(1L, "45", 2L, Set.of(), function, null, false);
    }
}
