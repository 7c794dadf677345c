package org.alfacentre.sextant.enrolment;

import org.alfacentre.sextant.shell.Refusal;

/** What one of several people enrolled at once got: an answer, or why not. */
public sealed interface GroupAnswer {

    long person();

    /** Enrolled, now or before. */
    record Told(long person, Answer answer) implements GroupAnswer {}

    /** Not enrolled; the others are all the same. */
    record Refused(long person, Refusal refusal) implements GroupAnswer {}
}
