package org.alfacentre.sextant.discrimination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.alfacentre.sextant.discrimination.SupportRequest.Answer;
import org.alfacentre.sextant.discrimination.SupportRequest.Kind;
import org.alfacentre.sextant.discrimination.SupportRequest.State;
import org.alfacentre.sextant.discrimination.SupportRequest.Topic;
import org.alfacentre.sextant.discrimination.SupportRequest.Wanted;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;
import org.junit.jupiter.api.Test;

class SupportRequestTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 20);
    private static final Words WORDS = new Words();

    private final PathwayLetters letters = new PathwayLetters(null, WORDS, new Formats(WORDS));
    private final SupportRequest request =
            new SupportRequest(
                    7,
                    new Wanted(Kind.COLLECTIVE, Topic.TEAM, 8, null),
                    Instant.parse("2026-03-12T09:00:00Z"));

    @Test
    void aDayIsNewsAndAnotherDayIsAgain() {
        assertThat(plan(APRIL)).isTrue();
        assertThat(plan(APRIL)).isFalse();
        assertThat(plan(APRIL.plusDays(1))).isTrue();
    }

    @Test
    void whoeverWasThereKnowsThatItTookPlace() {
        plan(APRIL);

        assertThat(end(State.DONE, null)).isFalse();
    }

    @Test
    void anEndWithoutADayIsNews() {
        assertThat(end(State.DONE, null)).isTrue();
        assertThat(letters.told(request, Locale.ENGLISH))
                .endsWith("“Making my team aware”): the support is marked as done.");
    }

    @Test
    void aRefusalIsToldWithItsReason() {
        plan(APRIL);

        assertThat(end(State.REFUSED, "Hors {programme}")).isTrue();
        assertThat(letters.told(request, Locale.ENGLISH))
                .isEqualTo(
                        "Your request of 12 March 2026 (Support for a group, “Making my team aware”):"
                                + " it is refused. Reason: Hors {programme}");
    }

    @Test
    void aDayIsToldInTheReadersLanguage() {
        plan(APRIL);

        assertThat(letters.told(request, Locale.FRENCH))
                .startsWith("Votre demande du 12 mars 2026 (Accompagnement collectif")
                .endsWith("l’appui est prévu le 20 avril 2026.");
    }

    private boolean plan(LocalDate day) {
        return request.answer(new Answer(State.PLANNED, day, null));
    }

    private boolean end(State state, String reason) {
        return request.answer(new Answer(state, null, reason));
    }
}
