package org.alfacentre.sextant.mail.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReminderKeyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    @Test
    void aWeekAndADayBeforeAtNineInParis() {
        // the clocks change on 29 March
        assertThat(ReminderKey.J7.dueAt(DAY)).isEqualTo(Instant.parse("2026-03-23T08:00:00Z"));
        assertThat(ReminderKey.J1.dueAt(DAY)).isEqualTo(Instant.parse("2026-03-29T07:00:00Z"));
    }

    @Test
    void onlyThoseStillAheadArePlanned() {
        assertThat(ReminderKey.ahead(DAY, Instant.parse("2026-03-01T00:00:00Z")))
                .containsExactly(ReminderKey.J7, ReminderKey.J1);
        assertThat(ReminderKey.ahead(DAY, Instant.parse("2026-03-27T10:00:00Z")))
                .containsExactly(ReminderKey.J1);
        assertThat(ReminderKey.ahead(DAY, Instant.parse("2026-03-29T07:00:00Z"))).isEmpty();
    }

    @Test
    void theLastOneIsUselessOnceTheDayHasBegun() {
        Instant start = Instant.parse("2026-03-30T07:30:00Z");

        assertThat(ReminderKey.J1.expiresAt(DAY, start)).isEqualTo(start);
        assertThat(ReminderKey.J7.expiresAt(DAY, start))
                .isEqualTo(Instant.parse("2026-03-27T08:00:00Z"));
    }

    @Test
    void theKeyNamesThePersonAndTheDay() {
        String key = ReminderKey.J7.of(12, DAY);

        assertThat(key).isEqualTo("reminder-J7:12:2026-03-30");
        assertThat(ReminderKey.dayOf(key)).isEqualTo(DAY);
    }

    @Test
    void theConvocationLeavesFifteenDaysBeforeOrNow() {
        Instant start = Instant.parse("2026-03-30T07:30:00Z");

        assertThat(Convocations.dueAt(start, Instant.parse("2026-03-01T08:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-15T08:00:00Z"));
        Instant late = Instant.parse("2026-03-27T08:00:00Z");
        assertThat(Convocations.dueAt(start, late)).isEqualTo(late);
        assertThat(Convocations.dueAt(null, late)).isEqualTo(late);
    }
}
