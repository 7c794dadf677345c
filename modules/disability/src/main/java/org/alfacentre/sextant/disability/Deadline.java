package org.alfacentre.sextant.disability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * By when a measure should be booked, and how that stands today.
 *
 * @param on null for a session without a date
 * @param advised days before the session that it takes
 * @param left days until the session, never below 0; null without a date
 */
public record Deadline(LocalDate on, int advised, Long left) {

    static Deadline of(int advised, LocalDate firstDay, LocalDate today) {
        return firstDay == null
                ? new Deadline(null, advised, null)
                : new Deadline(
                        firstDay.minusDays(advised),
                        advised,
                        Math.max(0, ChronoUnit.DAYS.between(today, firstDay)));
    }

    /** Fewer days are left than advised: it is tried all the same, never refused. */
    public boolean isShort() {
        return left != null && left < advised;
    }
}
