package org.alfacentre.sextant.enrolment;

import org.alfacentre.sextant.shell.Refusal;

/** What would become of a request made now; it holds nothing (R25). */
public sealed interface Prospect {

    /** A place, at once. */
    record Place() implements Prospect {}

    /** The team would have to approve it first. */
    record Approval() implements Prospect {}

    /**
     * A place in the queue.
     *
     * @param rank from 1
     */
    record Wait(Explanation why, int rank) implements Prospect {}

    /** A no, with its cause. */
    record No(Refusal why) implements Prospect {}
}
