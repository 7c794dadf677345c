package org.alfacentre.sextant.it.model;

import java.time.LocalDateTime;

/**
 * How a session of a trial is set up.
 *
 * @param limit most people who may wait, null for none
 * @param day sessions of the same day overlap
 */
record Terms(
        Integer capacity,
        String mode,
        boolean approval,
        boolean holdsPlace,
        Integer limit,
        int day) {

    static final LocalDateTime BEGIN = LocalDateTime.of(2026, 3, 2, 9, 0);
    static final int OFFER_HOURS = 12;

    /** Newcomers may join until then. */
    LocalDateTime closes() {
        return LocalDateTime.of(2026, 3, 9, 18, 0);
    }

    LocalDateTime cutOff() {
        return LocalDateTime.of(2026, 3, 11, 18, 0);
    }
}
