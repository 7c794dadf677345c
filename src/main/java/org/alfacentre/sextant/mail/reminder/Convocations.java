package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.mail.setting.Lead;
import org.alfacentre.sextant.mail.setting.SettableKinds;
import org.alfacentre.sextant.mail.setting.UsualDays;
import org.alfacentre.sextant.mail.text.Facts;
import org.alfacentre.sextant.mail.text.SessionTold;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.time.ParisTime;

/**
 * The convocation of a confirmed person: so many days before the first half-day at 09:00, at once
 * when that is past. Issued again when the session has moved and the new date is again further
 * away.
 */
@ApplicationScoped
class Convocations {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Outbox outbox;
    @Inject private UsualDays usualDays;

    void plan(Enrolment enrolment, Lead lead, Instant now) {
        List<Message> issues = issues(enrolment);
        TrainingSession session = enrolment.getSession();
        int usual = usualDays.convocation(session.getAction().getCode());
        OptionalInt daysBefore = lead.of(SettableKinds.CONVOCATION, usual, session);
        boolean expected =
                enrolment.getStatus() == Status.CONFIRMED
                        && !enrolment.isWalkIn()
                        && !session.isCancelled()
                        && !session.isOver(now);
        if (!expected || daysBefore.isEmpty()) {
            issues.stream()
                    .filter(issue -> MessageState.PENDING.contains(issue.getState()))
                    .forEach(issue -> issue.abort(expected ? "switched-off" : "no-longer"));
            return;
        }
        Instant dueAt = dueAt(session.getStartsAt(), daysBefore.getAsInt(), now);
        Optional<Message> pending =
                issues.stream()
                        .filter(issue -> MessageState.PENDING.contains(issue.getState()))
                        .findFirst();
        if (pending.isPresent()) {
            redate(pending.get(), session, dueAt, now);
        } else if (issues.isEmpty()
                || isOutdated(issues.get(issues.size() - 1), session, dueAt, now)) {
            outbox.put(letter(enrolment, issues.size() + 1, dueAt));
        }
    }

    /**
     * At nine on so many days before, or now; without a date now, to be withheld until there is
     * one.
     */
    static Instant dueAt(Instant startsAt, int daysBefore, Instant now) {
        if (startsAt == null) {
            return now;
        }
        Instant usual = ParisTime.at(ParisTime.day(startsAt).minusDays(daysBefore), NINE);
        return usual.isAfter(now) ? usual : now;
    }

    private static void redate(
            Message pending, TrainingSession session, Instant dueAt, Instant now) {
        boolean later = dueAt.isAfter(now) || pending.getDueAt().isAfter(now);
        if (later && !pending.getDueAt().equals(dueAt)) {
            pending.queue(dueAt, session.getEndsAt());
        } else {
            pending.expireAt(session.getEndsAt());
        }
    }

    /**
     * Sent for dates that hold no more, with time left for another; else the move's mail tells all.
     * One that never left is, as long as the session is ahead.
     */
    private static boolean isOutdated(
            Message last, TrainingSession session, Instant dueAt, Instant now) {
        return switch (last.getState()) {
            case SENT -> told(last) < session.getIcalSequence() && dueAt.isAfter(now);
            case MISSED -> session.getStartsAt() == null || session.getStartsAt().isAfter(now);
            case ABORTED -> true;
            default -> false;
        };
    }

    private static int told(Message sent) {
        return Facts.parse(sent.getFacts()).sessions().stream()
                .mapToInt(SessionTold::sequence)
                .max()
                .orElse(0);
    }

    private static Letter letter(Enrolment enrolment, int issue, Instant dueAt) {
        TrainingSession session = enrolment.getSession();
        return new Letter(
                "convocation:" + enrolment.getId() + ":" + issue,
                "convocation",
                null,
                enrolment.getPerson(),
                session.getId(),
                enrolment.getId(),
                null,
                LetterFacts.of(session).asMap(),
                dueAt,
                session.getEndsAt());
    }

    private List<Message> issues(Enrolment enrolment) {
        return em.createQuery(
                        "SELECT m FROM Message m WHERE m.enrolment = :enrolment AND m.kind ="
                                + " 'convocation' ORDER BY m.id",
                        Message.class)
                .setParameter("enrolment", enrolment.getId())
                .getResultList();
    }
}
