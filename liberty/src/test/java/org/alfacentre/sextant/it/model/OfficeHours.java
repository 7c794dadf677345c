package org.alfacentre.sextant.it.model;

import java.time.DayOfWeek;
import java.time.LocalDateTime;

/** R7's working hours, counted half-hour by half-hour; the model's weeks have no holiday. */
final class OfficeHours {

    private static final int STEP = 30;

    private OfficeHours() {}

    static LocalDateTime plus(LocalDateTime start, int hours) {
        LocalDateTime at = start;
        int left = hours * 60 / STEP;
        while (left > 0) {
            left -= isOpen(at) ? 1 : 0;
            at = at.plusMinutes(STEP);
        }
        return at;
    }

    /** Half-hours of work between the two. */
    static int halfHours(LocalDateTime from, LocalDateTime to) {
        int count = 0;
        for (LocalDateTime at = from; at.isBefore(to); at = at.plusMinutes(STEP)) {
            count += isOpen(at) ? 1 : 0;
        }
        return count;
    }

    private static boolean isOpen(LocalDateTime at) {
        return at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && at.getHour() >= 8
                && at.getHour() < 20;
    }
}
