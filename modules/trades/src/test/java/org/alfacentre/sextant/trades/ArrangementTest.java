package org.alfacentre.sextant.trades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalTime;
import java.util.List;
import org.alfacentre.sextant.shell.Refusal;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    @Test
    void theProposedDayIsAcceptable() {
        new Arrangement(
                        "agroalimentaire",
                        " ",
                        null,
                        null,
                        List.of(
                                Arrangement.proposed("A8-1", 0, "Orléans"),
                                Arrangement.proposed("A8-2", 1, "Orléans"),
                                Arrangement.proposed("A8-3", 2, "Orléans")))
                .check(List.of("A8-1", "A8-2", "A8-3"));
    }

    @Test
    void aSequenceThatBeginsBeforeTheFormerEndsIsRefused() {
        var arrangement =
                new Arrangement(
                        null, null, null, null, List.of(plan("A8-1", 9, 11), plan("A8-2", 10, 12)));

        assertThatThrownBy(() -> arrangement.check(List.of("A8-1", "A8-2")))
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        refusal ->
                                assertThat(refusal.wrong())
                                        .extracting(Refusal.Wrong::code)
                                        .containsExactly("trades.problem.overlap"));
    }

    @Test
    void aSequenceThatEndsBeforeItBeginsIsRefused() {
        var arrangement = new Arrangement(null, null, null, null, List.of(plan("A8-1", 11, 10)));

        assertThatThrownBy(() -> arrangement.check(List.of("A8-1"))).isInstanceOf(Refusal.class);
    }

    @Test
    void theSequencesAreTheSheetsInTheirOrder() {
        var arrangement =
                new Arrangement(
                        null, null, null, null, List.of(plan("A8-2", 9, 10), plan("A8-1", 11, 12)));

        assertThatThrownBy(() -> arrangement.check(List.of("A8-1", "A8-2")))
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        refusal ->
                                assertThat(refusal.wrong())
                                        .extracting(Refusal.Wrong::field)
                                        .containsExactly("sequences"));
    }

    private static Plan plan(String phase, int begins, int ends) {
        return new Plan(phase, LocalTime.of(begins, 0), LocalTime.of(ends, 0), null);
    }
}
