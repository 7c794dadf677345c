package org.alfacentre.sextant.disability;

/** The ways to compensate that are arranged, with the days that each takes (domain.md §2.6). */
public enum MeasureKind {
    SIGN_LANGUAGE,
    CAPTIONS,
    HEARING_LOOP(7),
    ENLARGED(7),
    DIGITAL(7),
    ACCESSIBLE_PLACE(7),
    BREAKS(3),
    OTHER(7);

    private final Integer lead;

    /** Done by somebody who interprets: how long ahead they are booked is a setting. */
    MeasureKind() {
        this.lead = null;
    }

    MeasureKind(int lead) {
        this.lead = lead;
    }

    /** Days before the session by which it should be booked. */
    int lead(int ofInterpreters) {
        return lead == null ? ofInterpreters : lead;
    }
}
