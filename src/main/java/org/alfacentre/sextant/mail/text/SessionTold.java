package org.alfacentre.sextant.mail.text;

import java.util.List;

/**
 * A session as a letter tells it.
 *
 * @param place null when none is fixed yet
 * @param notes what modules tell whoever is expected there
 * @param sequence how often its dates or its place have changed: the calendar's SEQUENCE
 * @param enrolment the reader's, or null
 */
public record SessionTold(
        long id,
        String code,
        String title,
        List<HalfDayTold> halfDays,
        String place,
        List<String> notes,
        int sequence,
        Long enrolment) {

    public SessionTold {
        halfDays = List.copyOf(halfDays);
        notes = List.copyOf(notes);
    }
}
