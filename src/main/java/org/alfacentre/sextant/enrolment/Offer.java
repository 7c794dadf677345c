package org.alfacentre.sextant.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A place held for somebody until their answer: when its clock began, and when it ends (R7). */
@Embeddable
class Offer {

    @Column(name = "offered_at")
    private Instant madeAt;

    @Column(name = "offer_started_at")
    private Instant startedAt;

    @Column(name = "offer_expires_at")
    private Instant expiresAt;

    @Column(name = "offer_final")
    private boolean settled;

    protected Offer() {}

    /** Made now; its deadline is the latest bound until its mail is delivered. */
    static Offer made(Instant at, Instant latest) {
        Offer offer = new Offer();
        offer.madeAt = at;
        offer.expiresAt = latest;
        return offer;
    }

    /** Its mail was delivered: the clock began, the deadline is final. */
    Offer started(Instant at, Instant deadline) {
        Offer offer = made(madeAt, deadline);
        offer.startedAt = at;
        offer.settled = true;
        return offer;
    }

    /** The same clock with another end. */
    Offer until(Instant deadline) {
        Offer offer = made(madeAt, deadline);
        offer.startedAt = startedAt;
        offer.settled = settled;
        return offer;
    }

    /** Answered or over: only the history tells of it. */
    Offer over() {
        return made(madeAt, null);
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Null until the mail is delivered. */
    Instant startedAt() {
        return startedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isSettled() {
        return settled;
    }
}
