package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.mail.setting.Lead;
import org.alfacentre.sextant.mail.setting.ModuleKind;
import org.alfacentre.sextant.mail.setting.ModuleKinds;
import org.alfacentre.sextant.mail.text.Facts;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.time.ParisTime;

/**
 * The mails that a module sends so many days before a session, or after it, to who has a place
 * there: planned with the place, planned again when the session moves or the number of days is set
 * otherwise, only while their date is ahead.
 */
@ApplicationScoped
public class ModuleMails {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** What could not leave within a week of its date after a session is missed. */
    private static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private ModuleKinds kinds;
    @Inject private Outbox outbox;

    /** Whether a message tells the session as it is when it leaves. */
    public static boolean isPlanned(Message message) {
        return message.getKey().startsWith("ahead:") || message.getKey().startsWith("after:");
    }

    void plan(Enrolment enrolment, Lead lead, Instant now) {
        TrainingSession session = enrolment.getSession();
        for (ModuleKind kind : dated(session.getAction().getCode())) {
            List<Message> issues = issues(enrolment, kind);
            OptionalInt days = lead.of(kind.code(), kind.days(), session);
            boolean expected = isExpected(enrolment);
            if (expected && days.isPresent()) {
                Instant dueAt = dueAt(kind, session, days.getAsInt());
                plan(kind, enrolment, issues, dueAt, now);
            } else {
                issues.stream()
                        .filter(issue -> MessageState.PENDING.contains(issue.getState()))
                        .forEach(issue -> issue.abort(expected ? "switched-off" : "no-longer"));
            }
        }
    }

    private List<ModuleKind> dated(String action) {
        return kinds.all().stream()
                .filter(kind -> kind.isDated() && kind.actions().contains(action))
                .toList();
    }

    private static String keyOf(ModuleKind kind, Enrolment enrolment) {
        return (kind.after() ? "after:" : "ahead:") + kind.code() + ":" + enrolment.getId() + ":";
    }

    private static Instant dueAt(ModuleKind kind, TrainingSession session, int days) {
        LocalDate day =
                kind.after()
                        ? ParisTime.day(session.getEndsAt()).plusDays(days)
                        : ParisTime.day(session.getStartsAt()).minusDays(days);
        return ParisTime.at(day, NINE);
    }

    private static Instant expiresAt(ModuleKind kind, TrainingSession session, Instant dueAt) {
        return kind.after() ? dueAt.plus(KEPT) : session.getStartsAt();
    }

    private static boolean isExpected(Enrolment enrolment) {
        TrainingSession session = enrolment.getSession();
        return enrolment.getStatus() == Status.CONFIRMED
                && !enrolment.isWalkIn()
                && !session.isCancelled()
                && session.getStartsAt() != null;
    }

    private void plan(
            ModuleKind kind,
            Enrolment enrolment,
            List<Message> issues,
            Instant dueAt,
            Instant now) {
        TrainingSession session = enrolment.getSession();
        Message last = issues.isEmpty() ? null : issues.get(issues.size() - 1);
        boolean pending = last != null && MessageState.PENDING.contains(last.getState());
        if (pending) {
            last.expireAt(expiresAt(kind, session, dueAt));
        }
        if (!dueAt.isAfter(now)) {
            if (pending && last.getDueAt().isAfter(now)) {
                last.miss("too-late");
            }
        } else if (last == null
                || last.getState() == MessageState.SENT && hasMoved(last, session)) {
            outbox.put(letter(kind, enrolment, issues.size() + 1, dueAt));
        } else if (last.getState() == MessageState.ABORTED
                || last.getState() == MessageState.MISSED
                || pending && !last.getDueAt().equals(dueAt)) {
            last.queue(dueAt, expiresAt(kind, session, dueAt));
        }
    }

    /** Told for dates that hold no more. */
    private static boolean hasMoved(Message sent, TrainingSession session) {
        return Facts.parse(sent.getFacts()).sessions().stream()
                .anyMatch(told -> told.sequence() < session.getIcalSequence());
    }

    private static Letter letter(ModuleKind kind, Enrolment enrolment, int issue, Instant dueAt) {
        TrainingSession session = enrolment.getSession();
        return new Letter(
                keyOf(kind, enrolment) + issue,
                kind.code(),
                kind.module(),
                enrolment.getPerson(),
                session.getId(),
                enrolment.getId(),
                null,
                LetterFacts.of(session).asMap(),
                dueAt,
                expiresAt(kind, session, dueAt));
    }

    private List<Message> issues(Enrolment enrolment, ModuleKind kind) {
        return em.createQuery(
                        "SELECT m FROM Message m WHERE m.enrolment = :enrolment AND m.kind = :kind AND"
                                + " m.key LIKE :key ORDER BY m.id",
                        Message.class)
                .setParameter("enrolment", enrolment.getId())
                .setParameter("kind", kind.code())
                .setParameter("key", keyOf(kind, enrolment) + "%")
                .getResultList();
    }
}
