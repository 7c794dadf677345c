package org.alfacentre.sextant.session;

import static org.alfacentre.sextant.programme.ActionsOfTheSource.action;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTemplateTest {

    @ParameterizedTest(name = "{0} in département {1}, regroupement {2}: {3}, {4} half-days")
    @CsvSource({
        "A1, , , REGIONAL, 6",
        "A1, 18, , DEPARTEMENTAL, 2",
        "A2, , 7, LOCAL, 1",
        "A2, , , LOCAL, 1",
        "A3, , , REGIONAL, 2",
        "A4, , , REGIONAL, 0",
        "A5, 36, , DEPARTEMENTAL, 1",
        "A5, , 7, LOCAL, 3",
        "A6, , , REGIONAL, 4",
        "A7, , , REGIONAL, 2",
        "A8, , , REGIONAL, 2"
    })
    void takesTheDurationOfTheSheet(
            String code, String departement, Long network, String level, int halfDays) {
        SessionTemplate template = SessionTemplate.of(action(code), departement, network);

        assertThat(template.level()).isEqualTo(level);
        assertThat(template.halfDays()).isEqualTo(halfDays);
    }

    @ParameterizedTest
    @CsvSource({"A6, MORNING", "A8, AFTERNOON"})
    void daysHaveAnAfternoonAndTheDatesOfACycleHaveNone(String code, Period second) {
        SessionTemplate template = SessionTemplate.of(action(code), null, null);

        assertThat(template.period(0)).isEqualTo(Period.MORNING);
        assertThat(template.period(1)).isEqualTo(second);
    }

    @Test
    void theFourHalfDaysOfActionSixHaveTheirThemesInOrder() {
        assertThat(SessionTemplate.of(action("A6"), null, null).themes())
                .containsExactly(
                        "Connaitre les prescripteurs et les modes de prescription",
                        "Le handicap visuel ou auditif",
                        "Le handicap psychique ou mental",
                        "Mobiliser les financements via l’ASP");
    }

    @Test
    void theDayOfActionSevenHasItsTwoPhases() {
        assertThat(SessionTemplate.of(action("A7"), null, null).themes())
                .containsExactly(
                        "Matin – présentation des outils", "Après-midi – ateliers thématiques");
    }

    @Test
    void themesThatAreNotHalfDaysAreNotGuessed() {
        assertThat(SessionTemplate.of(action("A2"), null, 7L).themes()).containsOnlyNulls();
    }
}
