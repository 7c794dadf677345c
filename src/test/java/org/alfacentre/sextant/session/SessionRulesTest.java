package org.alfacentre.sextant.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.alfacentre.sextant.shell.Refusal;
import org.junit.jupiter.api.Test;

class SessionRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var edit =
                new SessionEdit()
                        .with(SessionEdit.TITLE, " ")
                        .with(SessionEdit.MINIMUM, 30)
                        .with(SessionEdit.CAPACITY, 25)
                        .with(SessionEdit.OPENS_AT, Instant.parse("2026-03-02T08:00:00Z"))
                        .with(SessionEdit.CLOSES_AT, Instant.parse("2026-03-01T08:00:00Z"))
                        .with(SessionEdit.OFFER_HOURS, 0)
                        .with(
                                SessionEdit.HALF_DAYS,
                                List.of(half(9, 12), half(11, 13), half(16, 15)));

        assertThat(refusal(edit).wrong())
                .extracting(Refusal.Wrong::field, Refusal.Wrong::code)
                .contains(
                        tuple("title", "required"),
                        tuple("minimum", "minimum-above-capacity"),
                        tuple("closesAt", "closes-before-opens"),
                        tuple("waitingList.offerHours", "out-of-range"),
                        tuple("halfDays[1].date", "half-days-overlap"),
                        tuple("halfDays[2].end", "end-before-start"));
    }

    @Test
    void unlimitedAndNobodyAreCapacities() {
        for (Integer capacity : new Integer[] {null, 0, 1, 100_000}) {
            var edit = new SessionEdit().with(SessionEdit.CAPACITY, capacity);

            assertThatCode(() -> SessionRules.check(edit)).doesNotThrowAnyException();
        }
        assertThat(refusal(new SessionEdit().with(SessionEdit.CAPACITY, -1)).wrong())
                .extracting(Refusal.Wrong::code)
                .containsExactly("out-of-range");
    }

    @Test
    void aTextMayBeHostileButNotEndless() {
        assertThatCode(
                        () ->
                                SessionRules.check(
                                        new SessionEdit()
                                                .with(
                                                        SessionEdit.TITLE,
                                                        "<script>#{1+1}{0}</script>")))
                .doesNotThrowAnyException();
        assertThat(refusal(new SessionEdit().with(SessionEdit.TITLE, "a".repeat(301))).wrong())
                .extracting(Refusal.Wrong::code)
                .containsExactly("too-long");
    }

    private static PlannedHalfDay half(int from, int to) {
        return PlannedHalfDay.of(
                new Slot(DAY, Period.MORNING, LocalTime.of(from, 0), LocalTime.of(to, 0)));
    }

    private static Refusal refusal(SessionEdit edit) {
        return catchThrowableOfType(Refusal.class, () -> SessionRules.check(edit));
    }
}
