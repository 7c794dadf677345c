package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.mail.reminder.KindsAhead.Ahead;
import org.alfacentre.sextant.session.TrainingSession;

/**
 * The mails that a module sends so many days before a session to who has a place there: planned
 * with the place, planned again when the session moves, only while their date is ahead.
 */
@ApplicationScoped
class ModuleMails {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private KindsAhead kinds;
    @Inject private Outbox outbox;

    void plan(Enrolment enrolment, Instant now) {
        for (Ahead planned : kinds.of(enrolment.getSession().getAction().getCode())) {
            List<Message> issues = issues(enrolment, planned);
            if (isExpected(enrolment, now)) {
                plan(planned, enrolment, issues, now);
            } else {
                issues.stream()
                        .filter(issue -> Reminders.PENDING.contains(issue.getState()))
                        .forEach(issue -> issue.abort("no-longer"));
            }
        }
    }

    private static boolean isExpected(Enrolment enrolment, Instant now) {
        TrainingSession session = enrolment.getSession();
        return enrolment.getStatus() == Status.CONFIRMED
                && !enrolment.isWalkIn()
                && !session.isCancelled()
                && session.getStartsAt() != null
                && !session.hasStarted(now);
    }

    private void plan(Ahead planned, Enrolment enrolment, List<Message> issues, Instant now) {
        Instant startsAt = enrolment.getSession().getStartsAt();
        Instant dueAt = planned.dueAt(startsAt);
        if (!dueAt.isAfter(now)) {
            return;
        }
        Message last = issues.isEmpty() ? null : issues.get(issues.size() - 1);
        if (last == null || last.getState() == MessageState.SENT && last.getDueAt().isBefore(now)) {
            outbox.put(letter(planned, enrolment, issues.size() + 1, dueAt));
        } else if (last.getState() != MessageState.SENT && !last.getDueAt().equals(dueAt)
                || last.getState() == MessageState.ABORTED) {
            last.queue(dueAt, startsAt);
        }
    }

    private static Letter letter(Ahead planned, Enrolment enrolment, int issue, Instant dueAt) {
        TrainingSession session = enrolment.getSession();
        return new Letter(
                "ahead:" + planned.kind() + ":" + enrolment.getId() + ":" + issue,
                planned.kind(),
                planned.module(),
                enrolment.getPerson(),
                session.getId(),
                enrolment.getId(),
                null,
                LetterFacts.of(session).asMap(),
                dueAt,
                session.getStartsAt());
    }

    private List<Message> issues(Enrolment enrolment, Ahead planned) {
        return em.createQuery(
                        "SELECT m FROM Message m WHERE m.enrolment = :enrolment AND m.kind = :kind AND"
                                + " m.key LIKE 'ahead:%' ORDER BY m.id",
                        Message.class)
                .setParameter("enrolment", enrolment.getId())
                .setParameter("kind", planned.kind())
                .getResultList();
    }
}
