package org.alfacentre.sextant.enrolment;

import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** The engine's "no", each with its cause from REST's closed list (R25). */
final class Refusals {

    private Refusals() {}

    static Refusal of(Explanation why) {
        Object named = why.cause() == Cause.MODULE_FAILED ? why.reference() : why.quota();
        return Refusal.conflict(why.cause().code(), named)
                .with("quota", why.quota())
                .with("session", why.session())
                .with("until", why.until())
                .with("reference", why.reference());
    }

    static Refusal of(Cause cause) {
        return Refusal.conflict(cause.code());
    }

    /** The person is confirmed in another session at that hour: it is named. */
    static Refusal overlap(TrainingSession other) {
        return Refusal.conflict(Cause.OVERLAP.code(), other.getTitle(), other.getCode())
                .with("session", other.getId());
    }

    /** The module says no, in its own words. */
    static Refusal notEligible(String messageKey) {
        return Refusal.ruled(Cause.NOT_ELIGIBLE.code()).saying(messageKey);
    }

    /** The person lacks a step that comes before, in the module's words. */
    static Refusal missing(String messageKey) {
        return Refusal.ruled(Cause.PREREQUISITE_MISSING.code()).saying(messageKey);
    }

    /** The module did not answer; staff find why under the reference. */
    static Refusal moduleFailed(String reference) {
        return of(new Explanation(Cause.MODULE_FAILED, null, null, reference, null));
    }

    /** The entry is not in a state that the act is for; the caller sees which one won. */
    static Refusal wrongState(Enrolment entry) {
        return switch (entry.getStatus()) {
            case EXPIRED -> of(Cause.OFFER_EXPIRED);
            case WITHDRAWN ->
                    entry.getSession().isCancelled() ? of(Cause.SESSION_CANCELLED) : state(entry);
            default -> state(entry);
        };
    }

    private static Refusal state(Enrolment entry) {
        return Refusal.conflict("wrong-state", entry.getStatus().name())
                .with("state", entry.getStatus().name());
    }
}
