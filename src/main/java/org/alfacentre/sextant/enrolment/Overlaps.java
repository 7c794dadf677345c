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

    /**
     * From the session's own days on, so that it costs the same however long a person has been
     * around. In SQL: in JPQL it would read the sessions of both half-days.
     */
    private static final String MEETING =
            "SELECT theirs.session_id FROM half_day mine JOIN half_day theirs ON theirs.on_date ="
                    + " mine.on_date AND theirs.starts_at < mine.ends_at AND mine.starts_at <"
                    + " theirs.ends_at JOIN enrolment e ON e.session_id = theirs.session_id WHERE"
                    + " e.active_person = ?1 AND e.status = 'CONFIRMED' AND mine.session_id = ?2 AND"
                    + " e.session_id NOT IN (?2, ?3) ORDER BY theirs.starts_at";

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
        List<?> first =
                em.createNativeQuery(MEETING)
                        .setParameter(1, person)
                        .setParameter(2, session)
                        .setParameter(3, left)
                        .setMaxResults(1)
                        .getResultList();
        return first.stream()
                .findFirst()
                .map(id -> em.find(TrainingSession.class, ((Number) id).longValue()));
    }
}
