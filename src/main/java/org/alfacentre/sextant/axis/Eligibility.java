package org.alfacentre.sextant.axis;

/** A module's answer to a request. */
public sealed interface Eligibility {

    /** May enrol. */
    record Accepted() implements Eligibility {}

    /** May enrol once staff approve; {@code holdsPlace}: the request occupies a place meanwhile. */
    record NeedsApproval(boolean holdsPlace) implements Eligibility {}

    /** May not; {@code messageKey} says why and what can be done, in the module's words. */
    record Refused(String messageKey) implements Eligibility {}

    /**
     * May enrol as things stand; asked again before a place is confirmed (R21). A pathway's phase
     * answers so while its prerequisite is met or may still be.
     */
    record ForNow() implements Eligibility {}

    /** Lacks a step that comes before; {@code messageKey} says which, in the module's words. */
    record Missing(String messageKey) implements Eligibility {}

    static Eligibility accepted() {
        return new Accepted();
    }

    static Eligibility refused(String messageKey) {
        return new Refused(messageKey);
    }

    static Eligibility forNow() {
        return new ForNow();
    }

    static Eligibility missing(String messageKey) {
        return new Missing(messageKey);
    }
}
