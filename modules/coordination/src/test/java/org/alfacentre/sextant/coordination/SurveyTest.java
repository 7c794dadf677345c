package org.alfacentre.sextant.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.coordination.Survey.State;
import org.alfacentre.sextant.coordination.SurveyResult.Line;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final LocalDate LAST = LocalDate.of(2026, 4, 10);
    private static final long ANNE = 7;

    private final Survey survey = new Survey(1, LAST, List.of("Animer un réseau", "S’outiller"));

    @Test
    void onesChoiceCountsUntilTheEndOfTheLastDay() {
        assertThat(survey.on(LAST)).isEqualTo(State.OPEN);
        assertThat(survey.on(LAST.plusDays(1))).isEqualTo(State.TO_SETTLE);
    }

    @Test
    void onceTheAgendaIsKeptItIsSettledWhateverTheDay() {
        survey.settle(9);

        assertThat(survey.on(LAST.minusDays(5))).isEqualTo(State.SETTLED);
        assertThat(survey.getAnswered()).isEqualTo(9);
    }

    @Test
    void aSubjectIsTheSameInCapitals() {
        assertThat(survey.find("animer un RÉSEAU")).contains(survey.subjects().get(0));
        assertThat(survey.find("Animer")).isEmpty();
    }

    @Test
    void whoProposedASubjectIsForgottenWhenItIsCounted() {
        Subject proposed = survey.add("Le plan d’action local", ANNE);
        assertThat(survey.proposedBy(ANNE)).isEqualTo(1);

        proposed.count(4);

        assertThat(survey.proposedBy(ANNE)).isZero();
        assertThat(proposed.getVotes()).isEqualTo(4);
    }

    @Test
    void whatMostChoseComesFirstAndOfEqualOnesTheOlder() {
        var first = new Line(survey.subjects().get(0), 2);
        var second = new Line(survey.subjects().get(1), 5);
        var third = new Line(survey.add("Communiquer", null), 2);

        assertThat(new SurveyResult(List.of(first, second, third), 6).ranked())
                .containsExactly(second, first, third);
    }
}
