package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.alfacentre.sextant.session.TrainingSession;

/** Finds where a person is confirmed at the hours of a session (R18). */
@ApplicationScoped
class Overlaps {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** Another session that confirms the person at an hour of this one. */
    Optional<TrainingSession> of(long person, long session) {
        return except(person, session, -1);
    }

    /** The same, leaving aside a session that the person is about to leave. */
    Optional<TrainingSession> except(long person, long session, long left) {
        return em.createQuery(
                        "SELECT other FROM Enrolment e JOIN e.session other JOIN other.halfDays theirs,"
                                + " HalfDay mine WHERE e.person.id = :person AND e.status = :confirmed"
                                + " AND mine.session.id = :session AND other.id <> :session AND"
                                + " other.id <> :left AND theirs.startsAt < mine.endsAt AND"
                                + " mine.startsAt < theirs.endsAt ORDER BY theirs.startsAt",
                        TrainingSession.class)
                .setParameter("person", person)
                .setParameter("confirmed", Status.CONFIRMED)
                .setParameter("session", session)
                .setParameter("left", left)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
