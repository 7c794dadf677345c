package org.alfacentre.sextant.enrolment;

/** What a request came to; a refusal is thrown. */
public sealed interface Answer {

    Enrolment enrolment();

    /** A new entry was made. */
    record Entered(Enrolment enrolment) implements Answer {}

    /** There was an active entry already; nothing changed. */
    record Existing(Enrolment enrolment) implements Answer {}
}
