package org.alfacentre.sextant.mail.delivery;

import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.mail.calendar.CalendarObject;

/**
 * A mail ready to leave: values only, so that it is sent outside of any transaction.
 *
 * @param enrolment id, or null
 * @param answerTo a human address for answers, or null
 * @param messageId kept through every attempt
 */
record Parcel(
        Long id,
        String kind,
        Long enrolment,
        String messageId,
        String language,
        Instant date,
        Address from,
        Address to,
        Address answerTo,
        Content content) {

    record Address(String email, String name) {}

    record Content(String subject, String html, String plain, List<CalendarObject> appointments) {}
}
