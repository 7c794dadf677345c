package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.session.TrainingSession;

/** Finds where a person is confirmed at the hours of a session (R18). */
@ApplicationScoped
class Overlaps {

    /** No session is left. */
    static final long NONE = -1;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** Another session that confirms the person at an hour of this one. */
    Optional<TrainingSession> of(long person, long session) {
        return except(person, session, NONE);
    }

    /** Refuses where the person is confirmed at that hour already, and names where. */
    void mustNotMeet(Part part) {
        mustNotMeet(part.entry().getPerson().getId(), part.book().session().getId(), NONE);
    }

    /** The same of a session that they ask for, while they are about to leave another. */
    void mustNotMeet(long person, long session, long left) {
        except(person, session, left)
                .ifPresent(
                        other -> {
                            throw Refusals.overlap(other);
                        });
    }

    /** Refuses a series two of whose sessions are at the same hour: nobody can be at both. */
    static void mustNotMeetEachOther(List<Part> parts) {
        for (Part one : parts) {
            for (Part other : parts) {
                TrainingSession session = other.book().session();
                if (one != other && meet(one.book().session(), session)) {
                    throw Refusals.overlap(session);
                }
            }
        }
    }

    private static boolean meet(TrainingSession one, TrainingSession other) {
        return one.getHalfDays().stream()
                .anyMatch(
                        mine ->
                                other.getHalfDays().stream()
                                        .anyMatch(
                                                theirs ->
                                                        mine.getStartsAt()
                                                                        .isBefore(
                                                                                theirs.getEndsAt())
                                                                && theirs.getStartsAt()
                                                                        .isBefore(
                                                                                mine.getEndsAt())));
    }

    /** The same, leaving aside a session that the person is about to leave. */
    private Optional<TrainingSession> except(long person, long session, long left) {
        return em.createQuery(
                        "SELECT theirs.session.id FROM Enrolment e, HalfDay theirs, HalfDay mine WHERE"
                                + " e.person.id = :person AND e.status = :confirmed AND theirs.session"
                                + " = e.session AND mine.session.id = :session AND e.session.id"
                                + " <> :session AND e.session.id <> :left AND theirs.startsAt <"
                                + " mine.endsAt AND mine.startsAt < theirs.endsAt ORDER BY"
                                + " theirs.startsAt",
                        Long.class)
                .setParameter("person", person)
                .setParameter("confirmed", Status.CONFIRMED)
                .setParameter("session", session)
                .setParameter("left", left)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(other -> em.find(TrainingSession.class, other));
    }
}
