package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.axis.MailKind;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.time.ParisTime;

/**
 * The mails that a module sends so many days before a session to who has a place there: planned
 * with the place, planned again when the session moves, only while their date is ahead.
 */
@ApplicationScoped
class ModuleMails {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Extensions extensions;
    @Inject private ModuleGateway gateway;
    @Inject private Outbox outbox;

    /** One of the kinds, as it answered. */
    private record Planned(String module, String name, int daysBefore) {

        String kind() {
            return module + "." + name;
        }

        Instant dueAt(Instant startsAt) {
            return ParisTime.at(ParisTime.day(startsAt).minusDays(daysBefore), NINE);
        }
    }

    void plan(Enrolment enrolment, Instant now) {
        for (Planned planned : planned(enrolment.getSession().getAction().getCode())) {
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

    private List<Planned> planned(String action) {
        return extensions.of(MailKind.class, action).stream()
                .map(kind -> gateway.ask(kind, it -> planned(kind.module(), it)))
                .flatMap(outcome -> outcome.orElse(Optional.empty()).stream())
                .toList();
    }

    private static Optional<Planned> planned(String module, MailKind kind) {
        return kind.trigger() instanceof MailKind.DaysBefore before
                ? Optional.of(new Planned(module, kind.name(), before.days()))
                : Optional.empty();
    }

    private static boolean isExpected(Enrolment enrolment, Instant now) {
        TrainingSession session = enrolment.getSession();
        return enrolment.getStatus() == Status.CONFIRMED
                && !enrolment.isWalkIn()
                && !session.isCancelled()
                && session.getStartsAt() != null
                && !session.hasStarted(now);
    }

    private void plan(Planned planned, Enrolment enrolment, List<Message> issues, Instant now) {
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

    private static Letter letter(Planned planned, Enrolment enrolment, int issue, Instant dueAt) {
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

    private List<Message> issues(Enrolment enrolment, Planned planned) {
        return em.createQuery(
                        "SELECT m FROM Message m WHERE m.enrolment = :enrolment AND m.kind = :kind AND"
                                + " m.key LIKE 'ahead:%' ORDER BY m.id",
                        Message.class)
                .setParameter("enrolment", enrolment.getId())
                .setParameter("kind", planned.kind())
                .getResultList();
    }
}
