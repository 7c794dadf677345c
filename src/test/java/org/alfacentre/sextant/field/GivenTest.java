package org.alfacentre.sextant.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.ExtraField;
import org.alfacentre.sextant.shell.Refusal;
import org.junit.jupiter.api.Test;

/** What is kept of answers to modules' questions, and what is refused. */
class GivenTest {

    private static final ExtraField TRAVEL = ExtraField.choice("travel", "car", "train");
    private static final ExtraField DIET = ExtraField.text("diet", 20).health(15);

    @Test
    void answersAreKeptAsTheirKindHasThem() {
        List<Filled> filled =
                given("m.travel", "car", "m.seats", " 3 ", "m.day", "2026-03-12", "m.eats", "true")
                        .read(
                                asked(
                                        TRAVEL,
                                        ExtraField.number("seats", 0, 8),
                                        ExtraField.day("day"),
                                        ExtraField.yesNo("eats")),
                                Demand.ALL);

        assertThat(filled)
                .extracting(Filled::value)
                .containsExactly("car", "3", "2026-03-12", "true");
    }

    @Test
    void eachWrongAnswerIsNamed() {
        assertThat(
                        wrong(
                                given(
                                        "m.travel",
                                        "boat",
                                        "m.seats",
                                        "9",
                                        "m.day",
                                        "12/03/2026",
                                        "m.eats",
                                        "perhaps",
                                        "m.other",
                                        "x",
                                        "m.diet",
                                        "x".repeat(21)),
                                Demand.ALL,
                                TRAVEL,
                                ExtraField.number("seats", 0, 8),
                                ExtraField.day("day"),
                                ExtraField.yesNo("eats"),
                                ExtraField.text("diet", 20)))
                .containsExactly(
                        "fields.m.travel unknown-value",
                        "fields.m.seats out-of-range",
                        "fields.m.day bad-date",
                        "fields.m.eats unknown-value",
                        "fields.m.diet too-long",
                        "fields.m.other unknown-field");
    }

    @Test
    void whoEnrolsAnswersWhatIsRequired() {
        ExtraField required = TRAVEL.mandatory();

        assertThat(wrong(Given.NOTHING, Demand.ALL, required))
                .containsExactly("fields.m.travel required");
        assertThat(wrong(given("m.travel", " "), Demand.GIVEN, required))
                .containsExactly("fields.m.travel required");
        assertThat(Given.NOTHING.read(asked(required), Demand.GIVEN)).isEmpty();
        assertThat(given("m.travel", null).read(asked(required), Demand.NONE)).hasSize(1);
    }

    @Test
    void whatIsSaidOfHealthTakesAConsent() {
        assertThat(wrong(given("m.diet", "nuts"), Demand.ALL, DIET))
                .containsExactly("consent consent-needed");
        assertThat(new Given(Map.of("m.diet", "nuts"), true).read(asked(DIET), Demand.ALL))
                .hasSize(1);
        assertThat(given("m.diet", "").read(asked(DIET), Demand.ALL))
                .extracting(Filled::value)
                .containsOnlyNulls();
    }

    @Test
    void aFieldSaysWhenWhatIsNotOrdinaryIsErased() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtraField.text("diet", 20).health(16));
        assertThatIllegalArgumentException().isThrownBy(() -> DIET.mandatory());
        assertThatIllegalArgumentException().isThrownBy(() -> ExtraField.yesNo("a-b"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new ExtraField(
                                        "x",
                                        TRAVEL.kind(),
                                        false,
                                        ExtraField.Sensitivity.PERSONAL,
                                        null));
    }

    private static List<String> wrong(Given given, Demand demand, ExtraField... fields) {
        return catchThrowableOfType(() -> given.read(asked(fields), demand), Refusal.class)
                .wrong()
                .stream()
                .map(it -> it.field() + " " + it.code())
                .toList();
    }

    private static List<Asked> asked(ExtraField... fields) {
        return Arrays.stream(fields).map(field -> new Asked("m", field)).toList();
    }

    private static Given given(String... pairs) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return new Given(values, false);
    }
}
