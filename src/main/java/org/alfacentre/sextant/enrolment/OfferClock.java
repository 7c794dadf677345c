package org.alfacentre.sextant.enrolment;

import java.time.Duration;
import java.time.Instant;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.time.WorkingHours;

/** Until when an offer stands (R7): working hours from its delivery, never past the cut-off. */
public final class OfferClock {

    /** The clock starts by then, whether the offer mail was delivered or not. */
    private static final Duration LATEST_START = Duration.ofHours(4);

    private OfferClock() {}

    /** The latest an offer made now could expire: what is said until its mail is delivered. */
    static Instant latestExpiry(TrainingSession session, Instant madeAt) {
        return expiry(session, WorkingHours.plus(madeAt, LATEST_START));
    }

    /** The deadline of an offer if its mail is delivered at that instant. */
    public static Instant expiryIfDeliveredAt(Enrolment offered, Instant delivered) {
        Instant latestStart = WorkingHours.plus(offered.getOfferedAt(), LATEST_START);
        Instant start = delivered.isBefore(latestStart) ? delivered : latestStart;
        return expiry(offered.getSession(), start);
    }

    /** Whether too little working time is left before the cut-off for anybody to answer. */
    static boolean isTooLate(TrainingSession session, Instant now) {
        Instant cutOff = session.getWindow().getCutOffAt();
        if (cutOff == null) {
            return false;
        }
        Duration minimum = Duration.ofHours(session.getWaitingList().getMinimumHours());
        return WorkingHours.between(now, cutOff).compareTo(minimum) < 0;
    }

    private static Instant expiry(TrainingSession session, Instant start) {
        Instant full =
                WorkingHours.plus(
                        start, Duration.ofHours(session.getWaitingList().getOfferHours()));
        Instant cutOff = session.getWindow().getCutOffAt();
        return cutOff != null && cutOff.isBefore(full) ? cutOff : full;
    }
}
