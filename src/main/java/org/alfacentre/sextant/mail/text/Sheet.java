package org.alfacentre.sextant.mail.text;

import java.util.List;

/**
 * What a mail says, before it is HTML or plain text: both show the same things in the same order.
 *
 * @param language of its words, {@code fr} or {@code en}
 * @param opening the greeting and what has happened
 * @param button what to do, first; null when there is nothing to
 * @param cards the sessions it tells of
 * @param lines a list, such as the waiting list for staff
 * @param closing what may be done next
 * @param why why the reader got it
 * @param footer who writes, whether answers are read, and where reminders are managed and personal
 *     data is explained
 */
record Sheet(
        String language,
        String subject,
        String heading,
        List<String> opening,
        Link button,
        List<Card> cards,
        List<String> lines,
        List<String> closing,
        String why,
        Footer footer) {

    record Link(String label, String url) {}

    /** A session: its title stays in the programme's language. */
    record Card(String title, List<When> whens, List<String> details) {

        /** A half-day, and what it treats or null. */
        record When(String text, String theme) {}
    }

    record Footer(String sender, String answer, List<Link> links) {}
}
