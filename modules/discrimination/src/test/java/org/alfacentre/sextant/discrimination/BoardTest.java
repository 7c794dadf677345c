package org.alfacentre.sextant.discrimination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.shell.Refusal;
import org.junit.jupiter.api.Test;

class BoardTest {

    @Test
    void placesAreGivenThenAnOrderedReserveThenReasons() {
        assertThatCode(
                        () ->
                                Board.check(
                                        2,
                                        Set.of(1L, 2L, 3L, 4L, 5L),
                                        List.of(
                                                chosen(1),
                                                chosen(2),
                                                reserve(3, 2),
                                                reserve(4, 1),
                                                refused(5, "Projet déjà accompagné"))))
                .doesNotThrowAnyException();
    }

    @Test
    void everybodyGetsAnAnswer() {
        assertThat(wrong(2, Set.of(1L, 2L), chosen(1)))
                .containsExactly("discrimination.problem.unanswered");
        assertThat(wrong(2, Set.of(1L), new Verdict(1, Decision.PENDING, null, null)))
                .containsExactly("discrimination.problem.unanswered");
    }

    @Test
    void noMoreThanThePlacesAreChosen() {
        assertThat(wrong(1, Set.of(1L, 2L), chosen(1), chosen(2)))
                .containsExactly("discrimination.problem.too-many");
    }

    @Test
    void theReserveBeginsWhenAllPlacesAreGiven() {
        assertThat(wrong(2, Set.of(1L, 2L), chosen(1), reserve(2, 1)))
                .containsExactly("discrimination.problem.reserve-too-early");
    }

    @Test
    void ranksFollowOneAnother() {
        assertThat(wrong(1, Set.of(1L, 2L, 3L), chosen(1), reserve(2, 1), reserve(3, 1)))
                .containsExactly("discrimination.problem.ranks");
        assertThat(wrong(1, Set.of(1L, 2L), chosen(1), reserve(2, 3)))
                .containsExactly("discrimination.problem.ranks");
    }

    @Test
    void whoIsNotChosenIsToldWhy() {
        assertThat(wrong(1, Set.of(1L), refused(1, " "))).containsExactly("required");
    }

    private static List<String> wrong(int places, Set<Long> candidacies, Verdict... verdicts) {
        Refusal refusal =
                catchThrowableOfType(
                        Refusal.class, () -> Board.check(places, candidacies, List.of(verdicts)));
        return refusal.wrong().stream().map(Refusal.Wrong::code).toList();
    }

    private static Verdict chosen(long id) {
        return new Verdict(id, Decision.CHOSEN, null, null);
    }

    private static Verdict reserve(long id, int rank) {
        return new Verdict(id, Decision.RESERVE, rank, null);
    }

    private static Verdict refused(long id, String reason) {
        return new Verdict(id, Decision.NOT_CHOSEN, null, reason);
    }
}
