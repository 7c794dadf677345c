package org.alfacentre.sextant.mail.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.time.ParisTime;

/**
 * The reminders of a person for a day: one a week before and one the day before, for all that the
 * person is expected at that day (M16).
 */
enum ReminderKey {
    J7(7, 3),
    J1(1, 0);

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final int daysBefore;
    private final int uselessFrom;

    /**
     * @param daysBefore sent so many days before, at 09:00 in Paris
     * @param uselessFrom not sent any more from so many days before
     */
    ReminderKey(int daysBefore, int uselessFrom) {
        this.daysBefore = daysBefore;
        this.uselessFrom = uselessFrom;
    }

    String of(long person, LocalDate day) {
        return "reminder-" + name() + ":" + person + ":" + day;
    }

    Instant dueAt(LocalDate day) {
        return ParisTime.at(day.minusDays(daysBefore), NINE);
    }

    /**
     * MISSED when it could not be sent by then: on the day itself, when the first half-day starts.
     */
    Instant expiresAt(LocalDate day, Instant firstStart) {
        return uselessFrom == 0 ? firstStart : ParisTime.at(day.minusDays(uselessFrom), NINE);
    }

    static LocalDate dayOf(String key) {
        return LocalDate.parse(key.substring(key.lastIndexOf(':') + 1));
    }

    /** Those of a person and day that are still ahead (M17). */
    static List<ReminderKey> ahead(LocalDate day, Instant now) {
        return Arrays.stream(values()).filter(key -> key.dueAt(day).isAfter(now)).toList();
    }

    static Optional<ReminderKey> ofKey(String key) {
        return Arrays.stream(values())
                .filter(one -> key.startsWith("reminder-" + one + ":"))
                .findFirst();
    }
}
