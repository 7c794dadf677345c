package org.alfacentre.sextant.axis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.alfacentre.sextant.time.ParisTime;

/**
 * What a module is told of a session: values, no entity, safe to keep and to pass between threads.
 *
 * @param id null while the session is being drafted
 * @param departement code, or null
 * @param network id of the regroupement, or null
 * @param capacity null for no limit
 * @param firstDay null without a date
 * @param startsAt null without a date
 */
public record SessionFacts(
        Long id,
        String code,
        String action,
        String title,
        String departement,
        Long network,
        Integer minimum,
        Integer capacity,
        LocalDate firstDay,
        Instant startsAt,
        List<String> themes) {

    /**
     * The beginning (00:00 in Europe/Paris) of the day so many days before the first half-day, at
     * which a CAP that holds "until J-10" ends; null without a date.
     */
    public Instant startOfDayBefore(int days) {
        return firstDay == null ? null : ParisTime.at(firstDay.minusDays(days), LocalTime.MIDNIGHT);
    }
}
