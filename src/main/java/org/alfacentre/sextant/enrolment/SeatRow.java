package org.alfacentre.sextant.enrolment;

/**
 * What is counted of an active entry. Of the confirmed, which are most and seldom change, no more
 * is read; the others are read in full before anything is asked of them.
 *
 * @param person whose it is
 */
record SeatRow(
        Long id, Long person, Status status, boolean walkIn, boolean outsideQuota, Profile profile)
        implements Seat {

    /** Public for the query that makes them. */
    public SeatRow {}

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Status getStatus() {
        return status;
    }

    @Override
    public Profile getProfile() {
        return profile;
    }

    @Override
    public boolean isWalkIn() {
        return walkIn;
    }

    @Override
    public boolean isOutsideQuota() {
        return outsideQuota;
    }

    @Override
    public boolean occupies() {
        return status == Status.CONFIRMED && !walkIn && !outsideQuota;
    }

    @Override
    public boolean isActiveOf(long asked) {
        return person == asked;
    }
}
