package org.alfacentre.sextant.disability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.testkit.SampleSession;
import org.junit.jupiter.api.Test;

class AttestationsToTellTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 22);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 28);
    private static final List<SessionCard> CYCLE = List.of(held(FIRST), held(LAST));

    @Test
    void notOnTheLastDayButOnTheNext() {
        assertThat(due(CYCLE, FIRST.plusDays(1))).isFalse();
        assertThat(due(CYCLE, LAST)).isFalse();
        assertThat(due(CYCLE, LAST.plusDays(1))).isTrue();
    }

    @Test
    void anEditionThatIsLongOverIsLeftAlone() {
        assertThat(due(CYCLE, LAST.plusDays(30))).isTrue();
        assertThat(due(CYCLE, LAST.plusDays(31))).isFalse();
    }

    @Test
    void anEditionWithASessionThatHasNoDateYetIsNotOver() {
        assertThat(due(List.of(held(FIRST), held()), FIRST.plusDays(1))).isFalse();
        assertThat(due(List.of(held()), FIRST)).isFalse();
    }

    private static boolean due(List<SessionCard> edition, LocalDate today) {
        return AttestationsToTell.isDue(edition, today);
    }

    private static SessionCard held(LocalDate... days) {
        return new SessionCard(
                SampleSession.of("A6", null, 25),
                SessionStatus.PUBLISHED,
                9L,
                null,
                null,
                Stream.of(days).map(AttestationsToTellTest::morning).toList(),
                new SessionCard.Seats(25, 20, 0, 0, 25),
                false);
    }

    private static SessionCard.Half morning(LocalDate day) {
        return new SessionCard.Half(
                1, day, Period.MORNING, LocalTime.of(9, 30), LocalTime.of(12, 30), null);
    }
}
