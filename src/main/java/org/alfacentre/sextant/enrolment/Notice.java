package org.alfacentre.sextant.enrolment;

/** The mail that tells a transition to its person, by its kind in REST's list. */
enum Notice {
    REQUEST_RECEIVED,
    CONFIRMATION,
    WAITING,
    OFFER,
    OFFER_EXPIRED,
    OFFER_DECLINED,
    REJECTED,
    CANCELLATION,
    LEFT_LIST,
    WITHDRAWN,
    TRANSFERRED,
    SUBSTITUTED,
    SESSION_CANCELLED,
    /** Nothing is told. */
    NONE;

    String kind() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
