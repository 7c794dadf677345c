package org.alfacentre.sextant.session.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.alfacentre.sextant.session.Room;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.Trainer;

/** What other sessions have taken: one query for the room, one for all trainers. */
@ApplicationScoped
class Bookings {

    private static final String OVERLAPPING =
            " AND s.id <> :self AND s.status <> :cancelled AND h.startsAt < :end AND h.endsAt > :start";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    List<Booking> ofRoom(Plan plan) {
        if (plan.room() == null || plan.half().isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT NEW org.alfacentre.sextant.session.calendar.Booking(r.name, s.code, s.title,"
                                + " s.status, h.startsAt, h.endsAt) FROM HalfDay h JOIN h.session s"
                                + " JOIN s.room r WHERE r.id = :room"
                                + OVERLAPPING,
                        Booking.class)
                .setParameter("room", plan.room())
                .setParameter("self", self(plan))
                .setParameter("cancelled", SessionStatus.CANCELLED)
                .setParameter("start", start(plan))
                .setParameter("end", end(plan))
                .getResultList();
    }

    List<Booking> ofTrainers(Plan plan) {
        if (plan.trainers().isEmpty() || plan.half().isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT NEW org.alfacentre.sextant.session.calendar.Booking(t.name, s.code, s.title,"
                                + " s.status, h.startsAt, h.endsAt) FROM HalfDay h JOIN h.session s"
                                + " JOIN s.trainers t WHERE t.id IN :trainers"
                                + OVERLAPPING,
                        Booking.class)
                .setParameter("trainers", plan.trainers())
                .setParameter("self", self(plan))
                .setParameter("cancelled", SessionStatus.CANCELLED)
                .setParameter("start", start(plan))
                .setParameter("end", end(plan))
                .getResultList();
    }

    /**
     * Makes whoever publishes or moves onto the same room or trainer wait, so that one sees the
     * other. Always the room first, then trainers by id: no two wait for each other.
     */
    void lock(Plan plan) {
        if (plan.room() != null) {
            em.find(Room.class, plan.room(), LockModeType.PESSIMISTIC_WRITE);
        }
        new TreeSet<>(plan.trainers())
                .forEach(id -> em.find(Trainer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Long self(Plan plan) {
        return plan.session() == null ? Long.valueOf(-1) : plan.session();
    }

    private static Instant start(Plan plan) {
        return plan.half().stream().map(Plan.Half::start).min(Instant::compareTo).orElseThrow();
    }

    private static Instant end(Plan plan) {
        return plan.half().stream().map(Plan.Half::end).max(Instant::compareTo).orElseThrow();
    }
}
