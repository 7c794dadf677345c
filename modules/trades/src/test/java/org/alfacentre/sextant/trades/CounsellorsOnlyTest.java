package org.alfacentre.sextant.trades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CounsellorsOnlyTest {

    private final CounsellorsOnly policy = new CounsellorsOnly();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"CONSEILLER", "Conseillère", "Médiateur numérique", "Autre"})
    void whoIsMeantOrNotKnownMayEnrol(String function) {
        assertThat(policy.eligibility(null, candidate(function))).isEqualTo(Eligibility.accepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHARGE_ACCUEIL", "REFERENT", "FORMATEUR", "DIRECTION"})
    void aKnownOtherFunctionIsRefusedWithItsReason(String function) {
        assertThat(policy.eligibility(null, candidate(function)))
                .isEqualTo(Eligibility.refused("trades.refused.counsellors-only"));
    }

    private static Candidate candidate(String function) {
        return new Candidate(1L, "45", 2L, Set.of(), function, null, false);
    }
}
