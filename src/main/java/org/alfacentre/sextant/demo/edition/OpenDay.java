package org.alfacentre.sextant.demo.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.time.ParisTime;

/**
 * The half-days of a session whose sheet is open when the demo first starts and stays so for an
 * hour at least. By day they have the usual hours; early, at noon, in the evening and at night one
 * of them begins with the hour that has struck, and a late visitor finds another after midnight.
 */
final class OpenDay {

    private static final LocalTime FIRST_OPENS = LocalTime.of(9, 0);
    private static final LocalTime NEAR_NOON = LocalTime.of(11, 30);
    private static final LocalTime SECOND_OPENS = LocalTime.of(13, 30);
    private static final LocalTime EVENING = LocalTime.of(16, 0);
    private static final LocalTime LATE = LocalTime.of(21, 0);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final int HOURS = 3;

    private OpenDay() {}

    static List<Slot> around(Instant now) {
        LocalDate day = ParisTime.day(now);
        LocalTime time = ParisTime.local(now).toLocalTime();
        LocalTime struck = time.truncatedTo(ChronoUnit.HOURS);
        var slots = new ArrayList<Slot>();
        if (time.isBefore(FIRST_OPENS)) {
            slots.add(new Slot(day, Period.MORNING, struck, struck.plusHours(HOURS)));
        } else if (!time.isBefore(NEAR_NOON) && time.isBefore(SECOND_OPENS)) {
            LocalTime start = SECOND_OPENS.minusHours(HOURS);
            slots.add(new Slot(day, Period.MORNING, start, SECOND_OPENS));
        } else {
            slots.add(Slot.of(day, Period.MORNING));
        }
        if (time.isBefore(EVENING)) {
            slots.add(Slot.of(day, Period.AFTERNOON));
        } else {
            LocalTime end = time.isBefore(LATE) ? struck.plusHours(HOURS) : LAST_MINUTE;
            slots.add(new Slot(day, Period.AFTERNOON, struck, end));
        }
        if (!time.isBefore(LATE)) {
            LocalTime end = LocalTime.MIDNIGHT.plusHours(HOURS);
            slots.add(new Slot(day.plusDays(1), Period.MORNING, LocalTime.MIDNIGHT, end));
        }
        return slots;
    }
}
