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
        assertThat(ReminderKey.dueAt(DAY, 7)).isEqualTo(Instant.parse("2026-03-23T08:00:00Z"));
        assertThat(ReminderKey.dueAt(DAY, 1)).isEqualTo(Instant.parse("2026-03-29T07:00:00Z"));
    }

    @Test
    void theLastOneIsUselessOnceTheDayHasBegun() {
        Instant start = Instant.parse("2026-03-30T07:30:00Z");

        assertThat(ReminderKey.expiresAt(DAY, 1, start)).isEqualTo(start);
        assertThat(ReminderKey.expiresAt(DAY, 7, start))
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

        assertThat(Convocations.dueAt(start, 15, Instant.parse("2026-03-01T08:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-15T08:00:00Z"));
        Instant late = Instant.parse("2026-03-27T08:00:00Z");
        assertThat(Convocations.dueAt(start, 15, late)).isEqualTo(late);
        assertThat(Convocations.dueAt(null, 15, late)).isEqualTo(late);
    }
}
