package org.alfacentre.sextant.mail.text;

import java.util.Map;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.people.Person;

/**
 * A mail about to be worded.
 *
 * @param from the enrolment's state before the transition it tells, or null
 * @param to its state since, or null
 * @param link the reader's personal link
 * @param footing where the links below the mail lead
 * @param answered whether an answer to the mail reaches somebody
 * @param own what staff wrote for it, by situation; the plain one is ""
 */
public record Post(
        String kind,
        Person reader,
        Facts facts,
        Status from,
        Status to,
        String link,
        Footing footing,
        boolean answered,
        Map<String, OwnWords> own) {

    /**
     * Addresses of pages.
     *
     * @param privacy on personal data
     * @param reminders where the reader says what they want to be written
     */
    public record Footing(String privacy, String reminders) {}

    /** Whether its reader is not of the directory: nothing of Sextant's pages concerns them. */
    boolean isForOutsider() {
        return facts.text("outsider").isPresent();
    }

    /** What staff wrote for the situation; the plain words of a kind do not fit another one. */
    OwnWords ownWords(String situation) {
        return own.getOrDefault(situation, OwnWords.NONE);
    }
}
