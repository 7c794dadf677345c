package org.alfacentre.sextant.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.shell.Refusal;
import org.junit.jupiter.api.Test;

/** Several modules or policies speak for one action: the strictest answer holds. */
class ScreeningTest {

    private static final Eligibility HOLDING = new Eligibility.NeedsApproval(true);
    private static final Eligibility NOT_HOLDING = new Eligibility.NeedsApproval(false);

    private static Screening of(Eligibility... answers) {
        return new Screening(null, null, List.of(answers), null, 0, false, false);
    }

    @Test
    void aNoOutweighsWhateverElseWasSaid() {
        Screening screening =
                of(
                        Eligibility.accepted(),
                        Eligibility.missing("trades.missing"),
                        HOLDING,
                        Eligibility.refused("trades.refused"));

        assertThat(Admission.objection(screening)).map(Refusal::code).contains("not-eligible");
    }

    @Test
    void aMissingStepOutweighsAYes() {
        Screening screening = of(Eligibility.accepted(), Eligibility.missing("trades.missing"));

        assertThat(Admission.objection(screening))
                .map(Refusal::code)
                .contains("prerequisite-missing");
    }

    @Test
    void oneThatWantsToSeeAndOneThatAsksAgainAreBothHeard() {
        Screening screening = of(Eligibility.forNow(), Eligibility.accepted(), HOLDING);

        assertThat(screening.needsApproval()).isTrue();
        assertThat(screening.requestHolds()).isTrue();
        assertThat(screening.isAskedAgain()).isTrue();
        assertThat(Admission.objection(screening)).isEmpty();
    }

    @Test
    void aRequestHoldsAPlaceOnlyIfAllSaySo() {
        assertThat(of(HOLDING, NOT_HOLDING).requestHolds()).isFalse();
        assertThat(of(HOLDING, HOLDING).requestHolds()).isTrue();
        assertThat(of(Eligibility.accepted()).requestHolds()).isFalse();
    }

    @Test
    void noPolicyMeansYes() {
        assertThat(Admission.objection(of())).isEmpty();
        assertThat(of().needsApproval()).isFalse();
    }
}
