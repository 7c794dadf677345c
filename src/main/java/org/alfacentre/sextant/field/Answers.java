package org.alfacentre.sextant.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.axis.ExtraField.Sensitivity;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.EnrolmentChanged;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.people.PersonLeft;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** The rows of the answers: written, read and erased, never shown without asking who reads. */
@ApplicationScoped
@Transactional
class Answers {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Words words;
    @Inject private Formats formats;
    @Inject private Audit audit;

    /** Within the turn of the session. */
    void keepOfSession(long session, List<Filled> filled) {
        keep(session, null, ofSessions(List.of(session)), filled);
    }

    /**
     * One writer after the other, so that no question has two answers; an entry that closed
     * meanwhile keeps none.
     */
    void keepOfEnrolment(long id, List<Filled> filled, Actor changedBy) {
        Enrolment entry = em.find(Enrolment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!entry.isActive()) {
            throw Refusal.conflict("wrong-state", entry.getStatus().name());
        }
        keep(entry.getSession().getId(), id, ofEnrolments(List.of(id)), filled);
        if (changedBy != null) {
            audit.record(changedBy, "fields-changed", "enrolment", id, keys(filled));
        }
    }

    private static String keys(List<Filled> filled) {
        return filled.stream().map(it -> it.asked().key()).collect(Collectors.joining(", "));
    }

    private void keep(long session, Long enrolment, List<FieldAnswer> known, List<Filled> filled) {
        for (Filled one : filled) {
            FieldAnswer answer =
                    known.stream().filter(it -> it.isTo(one.asked())).findFirst().orElse(null);
            if (one.value() == null) {
                if (answer != null) {
                    em.remove(answer);
                }
                continue;
            }
            if (answer == null) {
                answer = new FieldAnswer(session, enrolment, one.asked());
            }
            answer.answer(one, words, formats);
            em.persist(answer);
        }
    }

    List<FieldAnswer> ofSessions(Collection<Long> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT a FROM FieldAnswer a WHERE a.session IN :sessions AND"
                                        + " a.enrolment IS NULL ORDER BY a.id",
                                FieldAnswer.class)
                        .setParameter("sessions", sessions)
                        .getResultList();
    }

    List<FieldAnswer> ofEnrolments(Collection<Long> enrolments) {
        return enrolments.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT a FROM FieldAnswer a WHERE a.enrolment IN :enrolments"
                                        + " ORDER BY a.id",
                                FieldAnswer.class)
                        .setParameter("enrolments", enrolments)
                        .getResultList();
    }

    /** What is left of an enrolment that closed is ordinary. */
    void closed(@Observes EnrolmentChanged event) {
        if (event.from() != null && !event.enrolment().isActive()) {
            em.createQuery(
                            "DELETE FROM FieldAnswer a WHERE a.enrolment = :enrolment"
                                    + " AND a.sensitivity <> :ordinary")
                    .setParameter("enrolment", event.enrolment().getId())
                    .setParameter("ordinary", Sensitivity.ORDINARY)
                    .executeUpdate();
        }
    }

    /** Who is erased from the directory leaves no answer behind. */
    void left(@Observes PersonLeft event) {
        if (event.anonymised()) {
            em.createQuery(
                            "DELETE FROM FieldAnswer a WHERE a.enrolment IN"
                                    + " (SELECT e.id FROM Enrolment e WHERE e.person.id = :person)")
                    .setParameter("person", event.person())
                    .executeUpdate();
        }
    }

    /** Erases what was to be kept so long after its session and not longer. */
    int eraseExpired(Instant now) {
        return em.createQuery(
                        "SELECT DISTINCT a.keptDays FROM FieldAnswer a WHERE a.keptDays IS NOT NULL",
                        Integer.class)
                .getResultStream()
                .mapToInt(days -> eraseOf(days, now.minus(Duration.ofDays(days))))
                .sum();
    }

    private int eraseOf(int days, Instant limit) {
        return em.createQuery(
                        "DELETE FROM FieldAnswer a WHERE a.keptDays = :days AND a.session IN"
                                + " (SELECT s.id FROM TrainingSession s WHERE s.endsAt < :limit)")
                .setParameter("days", days)
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
