package org.alfacentre.sextant.enrolment;

import org.alfacentre.sextant.identity.Actor;

/**
 * Somebody asks for a place.
 *
 * @param forcedBecause staff's written reason to enrol above capacity or outside the window (R11);
 *     null for an ordinary request
 */
record Request(long session, long person, Screening screening, String forcedBecause, Actor by) {

    boolean isForced() {
        return forcedBecause != null;
    }
}
