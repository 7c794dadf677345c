package org.alfacentre.sextant.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.time.WorkingHours;

/**
 * Until when an offer stands (R7): working hours from its delivery, never past the cut-off or the
 * session's start (R9).
 */
public final class OfferClock {

    /** The clock starts by then, whether the offer mail was delivered or not. */
    private static final Duration LATEST_START = Duration.ofHours(4);

    private OfferClock() {}

    /** An offer made now, with the latest bound until its mail is delivered. */
    static Offer make(TrainingSession session, Instant now) {
        return Offer.made(now, expiry(session, latestStart(now)));
    }

    /** The offer once its mail was delivered at that instant. */
    static Offer start(Enrolment offered, Instant delivered) {
        Instant start = start(offered.offer(), delivered);
        return offered.offer().started(start, expiry(offered.getSession(), start));
    }

    /** The offer of a session whose cut-off has changed: the same clock, another end (R17). */
    static Offer redate(Enrolment offered, Instant now) {
        Offer offer = offered.offer();
        Instant start = offer.isSettled() ? offer.startedAt() : latestStart(offer.madeAt());
        Instant expiry = expiry(offered.getSession(), start);
        return offer.until(expiry.isBefore(now) ? now : expiry);
    }

    /** The deadline of an offer if its mail is delivered at that instant. */
    public static Instant expiryIfDeliveredAt(Enrolment offered, Instant delivered) {
        return expiry(offered.getSession(), start(offered.offer(), delivered));
    }

    /** Whether too little working time is left for anybody to answer. */
    static boolean isTooLate(TrainingSession session, Instant now) {
        Duration minimum = Duration.ofHours(session.getWaitingList().getMinimumHours());
        return end(session)
                .filter(end -> WorkingHours.between(now, end).compareTo(minimum) < 0)
                .isPresent();
    }

    private static Instant start(Offer offer, Instant delivered) {
        Instant latest = latestStart(offer.madeAt());
        return delivered.isBefore(latest) ? delivered : latest;
    }

    private static Instant latestStart(Instant madeAt) {
        return WorkingHours.plus(madeAt, LATEST_START);
    }

    private static Instant expiry(TrainingSession session, Instant start) {
        Instant full =
                WorkingHours.plus(
                        start, Duration.ofHours(session.getWaitingList().getOfferHours()));
        return end(session).filter(end -> end.isBefore(full)).orElse(full);
    }

    /** When no offer of the session stands any more; empty for never. */
    private static Optional<Instant> end(TrainingSession session) {
        return Stream.of(session.getWindow().getCutOffAt(), session.getStartsAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
