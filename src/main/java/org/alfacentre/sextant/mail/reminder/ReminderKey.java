package org.alfacentre.sextant.mail.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alfacentre.sextant.mail.setting.SettableKinds;
import org.alfacentre.sextant.time.ParisTime;

/**
 * The reminders of a person for a day: one a week before and one the day before unless set
 * otherwise, for all that the person is expected at that day (M16).
 */
enum ReminderKey {
    J7(7, SettableKinds.FIRST_REMINDER),
    J1(1, SettableKinds.LAST_REMINDER);

    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** Sent earlier than so many days before, a reminder is useless from then on. */
    private static final int USELESS_FROM = 3;

    private final int usual;
    private final String setting;

    /**
     * @param usual how many days before it is sent, at 09:00 in Paris
     * @param setting the kind under which that is set
     */
    ReminderKey(int usual, String setting) {
        this.usual = usual;
        this.setting = setting;
    }

    int usual() {
        return usual;
    }

    String setting() {
        return setting;
    }

    String of(long person, LocalDate day) {
        return "reminder-" + name() + ":" + person + ":" + day;
    }

    static Instant dueAt(LocalDate day, int daysBefore) {
        return ParisTime.at(day.minusDays(daysBefore), NINE);
    }

    /**
     * MISSED when it could not be sent by then: on the day itself, when the first half-day starts.
     */
    static Instant expiresAt(LocalDate day, int daysBefore, Instant firstStart) {
        return daysBefore > USELESS_FROM ? dueAt(day, USELESS_FROM) : firstStart;
    }

    static LocalDate dayOf(String key) {
        return LocalDate.parse(key.substring(key.lastIndexOf(':') + 1));
    }
}
