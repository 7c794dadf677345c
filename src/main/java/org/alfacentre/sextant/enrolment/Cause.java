package org.alfacentre.sextant.enrolment;

import java.util.Arrays;
import java.util.Locale;

/**
 * Why an enrolment stands where it stands, or was refused (R25): the closed list of REST, in its
 * spelling {@code lower-case-with-hyphens}, and the keys {@code cause.<code>} of the words.
 */
public enum Cause {
    FREE_PLACE,
    SESSION_FULL,
    QUOTA_FULL,
    HELD_PLACES,
    WINDOW_NOT_OPEN,
    WINDOW_CLOSED,
    LIST_FULL,
    OVERLAP,
    NOT_ELIGIBLE,
    PREREQUISITE_MISSING,
    NEEDS_APPROVAL,
    ALREADY_ENROLLED,
    MODULE_FAILED,
    SESSION_CANCELLED,
    OFFER_EXPIRED,
    OVERBOOKED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a refusal of that code is one of these causes. */
    public static boolean isCode(String code) {
        return Arrays.stream(values()).anyMatch(cause -> cause.code().equals(code));
    }
}
