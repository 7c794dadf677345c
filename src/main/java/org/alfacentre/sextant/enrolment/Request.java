package org.alfacentre.sextant.enrolment;

import java.util.function.Consumer;
import org.alfacentre.sextant.identity.Actor;

/**
 * Somebody asks for a place.
 *
 * @param way how they come to it
 * @param forcedBecause staff's written reason when it is forced (R11), else null
 * @param alongside what is kept with the entry, in its transaction; rows alone
 */
record Request(
        long session,
        long person,
        Screening screening,
        Way way,
        String forcedBecause,
        Actor by,
        Consumer<Enrolment> alongside) {

    static final Consumer<Enrolment> NOTHING = entry -> {};

    /** By which right somebody asks. */
    enum Way {
        /** Within the window, by the action's rules. */
        ORDINARY,
        /** As a member of the working group that meets: a place at each meeting (DESIGN §4). */
        MEMBER,
        /** Staff go above capacity, quotas or the window (R11). */
        FORCED
    }

    boolean isForced() {
        return way == Way.FORCED;
    }

    boolean isMember() {
        return way == Way.MEMBER;
    }
}
