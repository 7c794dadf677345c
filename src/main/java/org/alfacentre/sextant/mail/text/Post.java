package org.alfacentre.sextant.mail.text;

import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.people.Person;

/**
 * A mail about to be worded.
 *
 * @param from the enrolment's state before the transition it tells, or null
 * @param to its state since, or null
 * @param link the reader's personal link
 * @param privacy address of the page on personal data
 * @param answered whether an answer to the mail reaches somebody
 * @param own what staff wrote for it
 */
public record Post(
        String kind,
        Person reader,
        Facts facts,
        Status from,
        Status to,
        String link,
        String privacy,
        boolean answered,
        OwnWords own) {}
