package org.alfacentre.sextant.mail.delivery;

import org.alfacentre.sextant.enrolment.Status;

/** The change of an enrolment that a message tells; both are null for one that tells none. */
record Change(Status from, Status to) {

    boolean givesPlace() {
        return to == Status.CONFIRMED;
    }

    boolean takesPlace() {
        return from == Status.CONFIRMED && to != Status.CONFIRMED;
    }
}
