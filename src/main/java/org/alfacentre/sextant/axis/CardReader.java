package org.alfacentre.sextant.axis;

import java.time.Instant;
import java.util.Comparator;
import org.alfacentre.sextant.enrolment.SeatCount;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.Venue;

/** Makes the contract's values of the kernel's sessions. */
final class CardReader {

    static final Comparator<TrainingSession> ORDER =
            Comparator.comparing(
                            TrainingSession::getStartsAt,
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(TrainingSession::getId);

    private CardReader() {}

    /** {@code count} null: nobody is enrolled yet. */
    static SessionCard card(TrainingSession session, SeatCount count, Instant now) {
        return new SessionCard(
                session.facts(),
                session.getStatus(),
                session.getSeries() == null ? null : session.getSeries().getId(),
                session.getNetwork() == null ? null : session.getNetwork().getName(),
                place(session.getVenue()),
                session.halfDaysInOrder().map(CardReader::half).toList(),
                seats(session, count),
                session.isPublished()
                        && !session.hasStarted(now)
                        && session.getWindow().isOpen(now));
    }

    private static SessionCard.Half half(HalfDay halfDay) {
        return new SessionCard.Half(
                halfDay.getN(),
                halfDay.getDate(),
                halfDay.getPeriod(),
                halfDay.getStart(),
                halfDay.getEnd(),
                halfDay.getTheme());
    }

    private static String place(Venue venue) {
        return venue == null ? null : venue.getName() + ", " + venue.getCity();
    }

    private static SessionCard.Seats seats(TrainingSession session, SeatCount count) {
        Integer capacity = session.getCapacity();
        if (count == null) {
            return new SessionCard.Seats(capacity, session.getMinimum(), 0, 0, capacity);
        }
        Integer free =
                capacity == null
                        ? null
                        : Math.max(0, capacity - count.getOccupying() - count.getHeldForList());
        return new SessionCard.Seats(
                capacity, session.getMinimum(), count.getConfirmed(), count.getWaiting(), free);
    }
}
