package org.alfacentre.sextant.session;

import static org.alfacentre.sextant.programme.ActionsOfTheSource.action;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.shell.Refusal;
import org.junit.jupiter.api.Test;

class SessionPartsTest {

    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 12);

    private final SessionParts parts = new SessionParts();
    private final TrainingSession session =
            new TrainingSession("A6-2026-01", action("A6"), null, null, NOW);

    @Test
    void aDraftsHalfDaysKeepTheirNumbersWhenTheirDatesChange() {
        session.addHalfDay(slot(12), "un");
        session.addHalfDay(slot(13), "deux");

        parts.replan(session, List.of(planned(null, 19, "un"), planned(null, 20, "deux")));

        assertThat(session.getHalfDays()).extracting(HalfDay::getN).containsExactly(1, 2);
        assertThat(session.getHalfDays())
                .extracting(HalfDay::getSlot)
                .containsExactly(slot(19), slot(20));
        assertThat(session.getFirstDay()).isEqualTo(LocalDate.of(2026, 3, 19));
    }

    @Test
    void whatIsNoLongerPlannedGoes() {
        session.addHalfDay(slot(12), null);
        session.addHalfDay(slot(13), null);

        parts.replan(session, List.of(planned(2, 13, "reste")));

        assertThat(session.getHalfDays()).extracting(HalfDay::getN).containsExactly(2);
        assertThat(session.getFirstDay()).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    void thePublishedDatesOnlyMove() {
        session.addHalfDay(slot(12), "un");
        session.publish(NOW);

        parts.replan(session, List.of(planned(1, 12, "autre thème")));

        assertThat(session.getHalfDays().get(0).getTheme()).isEqualTo("autre thème");
        for (List<PlannedHalfDay> other :
                List.of(
                        List.of(planned(1, 19, "un")),
                        List.of(planned(1, 12, "un"), planned(null, 19, null)),
                        List.<PlannedHalfDay>of())) {
            assertThatThrownBy(() -> parts.replan(session, other))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("dates-only-move"));
        }
    }

    @Test
    void theWindowStandsBeforeTheFirstDay() {
        session.addHalfDay(slot(12), null);

        parts.openWindow(session, new SessionEdit(), null);

        EnrolmentWindow window = session.getWindow();
        assertThat(window.getClosesAt()).isEqualTo(Instant.parse("2026-03-09T17:00:00Z"));
        assertThat(window.getCutOffAt()).isEqualTo(Instant.parse("2026-03-10T17:00:00Z"));
        assertThat(window.getCancelUntil()).isEqualTo(window.getCutOffAt());
        assertThat(window.getAlertAt()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    }

    @Test
    void theWindowFollowsTheFirstDayAtTheSameHoursOfTheDay() {
        session.addHalfDay(slot(12), null);
        parts.openWindow(session, new SessionEdit(), null);
        parts.replan(session, List.of(planned(1, 31, null)));

        parts.openWindow(session, new SessionEdit(), FIRST);

        // the clocks change on 29 March: 18:00 in Paris is 16:00 in UTC from then on
        assertThat(session.getWindow().getCutOffAt())
                .isEqualTo(Instant.parse("2026-03-29T16:00:00Z"));
        assertThat(session.getWindow().getClosesAt())
                .isEqualTo(Instant.parse("2026-03-28T17:00:00Z"));
    }

    @Test
    void aDateThatIsGivenStays() {
        session.addHalfDay(slot(12), null);
        Instant closes = Instant.parse("2026-02-01T12:00:00Z");

        parts.openWindow(session, new SessionEdit().with(SessionEdit.CLOSES_AT, closes), null);

        assertThat(session.getWindow().getClosesAt()).isEqualTo(closes);
        assertThat(session.getWindow().getCutOffAt())
                .isEqualTo(Instant.parse("2026-03-10T17:00:00Z"));
    }

    private static Slot slot(int day) {
        return Slot.of(LocalDate.of(2026, 3, day), Period.MORNING);
    }

    private static PlannedHalfDay planned(Integer n, int day, String theme) {
        return new PlannedHalfDay(n, slot(day), theme);
    }
}
