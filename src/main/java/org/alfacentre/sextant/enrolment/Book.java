package org.alfacentre.sextant.enrolment;

import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.session.TrainingSession;

/** A session's places while its turn is held: what is decided on and by whom. */
final class Book {

    private final TrainingSession session;
    private final SeatCount count;
    private final List<Quota> quotas;
    private final Actor by;
    private final Instant now;
    private Seats seats;

    Book(
            TrainingSession session,
            SeatCount count,
            List<Quota> quotas,
            List<Enrolment> entries,
            Actor by,
            Instant now) {
        this.session = session;
        this.count = count;
        this.quotas = quotas;
        this.by = by;
        this.now = now;
        this.seats = new Seats(session.getCapacity(), quotas, entries, now);
    }

    /** Counts again after the capacity changed. */
    void recount() {
        seats = new Seats(session.getCapacity(), quotas, seats.entries(), now);
    }

    TrainingSession session() {
        return session;
    }

    SeatCount count() {
        return count;
    }

    Seats seats() {
        return seats;
    }

    Actor by() {
        return by;
    }

    Instant now() {
        return now;
    }
}
