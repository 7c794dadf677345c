package org.alfacentre.sextant.mail.delivery;

/** A mail that was ready to leave, and what became of it. */
record Attempt(Parcel parcel, Outcome outcome) {

    long message() {
        return parcel.id();
    }

    boolean isAccepted() {
        return outcome instanceof Outcome.Accepted;
    }

    boolean isUntried() {
        return outcome instanceof Outcome.Untried;
    }

    /** Whether others need not try now. */
    boolean isUnreachable() {
        return outcome instanceof Outcome.Later later && later.unreachable();
    }
}
