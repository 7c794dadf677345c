package org.alfacentre.sextant.discrimination;

import java.time.LocalDate;

/**
 * A relay's consent to stand in the directory: asked again when its time is nearly over, and gone
 * when it is (domain.md §4.1).
 */
public enum Consent {
    NONE,
    GIVEN,
    TO_RENEW,
    LAPSED;

    /** Days before the end on which it is asked for again. */
    private static final int ASKED_AHEAD = 60;

    /**
     * @param given the day it was given last, or null
     * @param months how long it holds
     */
    static Consent of(LocalDate given, int months, LocalDate today) {
        if (given == null) {
            return NONE;
        }
        LocalDate end = end(given, months);
        if (!today.isBefore(end)) {
            return LAPSED;
        }
        return today.isBefore(end.minusDays(ASKED_AHEAD)) ? GIVEN : TO_RENEW;
    }

    /** The first day on which it holds no more. */
    static LocalDate end(LocalDate given, int months) {
        return given.plusMonths(months);
    }

    /** Whether the directory shows them. */
    public boolean isListed() {
        return this == GIVEN || this == TO_RENEW;
    }

    /** Whether they are asked to say it again. */
    public boolean isToRenew() {
        return this == TO_RENEW || this == LAPSED;
    }
}
