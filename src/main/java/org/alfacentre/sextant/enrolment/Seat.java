package org.alfacentre.sextant.enrolment;

/** What an active entry takes of its session, whether it was read in full or not. */
interface Seat {

    Long getId();

    Status getStatus();

    /** What its person was when they joined. */
    Profile getProfile();

    boolean isWalkIn();

    boolean isOutsideQuota();

    /** Whether it holds one of the session's places: neither a walk-in nor outside the quotas. */
    boolean occupies();

    /** Whether it is the active entry of this person, who is not read for it. */
    boolean isActiveOf(long person);
}
