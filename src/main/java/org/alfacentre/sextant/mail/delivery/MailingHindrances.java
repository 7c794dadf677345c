package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.mailing.Mailing;
import org.alfacentre.sextant.mail.reminder.DeclinedMails;
import org.alfacentre.sextant.session.TrainingSession;

/**
 * What has happened since a mailing was confirmed: until each mail leaves its list may shrink, and
 * never grows. As many queries for one mail as for all those taken together.
 */
@ApplicationScoped
class MailingHindrances {

    private static final Hindrance DECLINED = Hindrance.aborted("switched-off");
    private static final Hindrance OVER = Hindrance.aborted("invitation-over");
    private static final Hindrance ANSWERED = Hindrance.aborted("answered");

    /** A person who needs no invitation to a session any more. */
    private record Answer(long session, long person) {}

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private DeclinedMails declined;

    /** What hinders those of the messages that are of a mailing. */
    Map<Message, Hindrance> of(List<Message> messages, Instant now) {
        List<Message> many = messages.stream().filter(one -> one.getMailing() != null).toList();
        Map<Message, Hindrance> found = new LinkedHashMap<>();
        if (many.isEmpty()) {
            return found;
        }
        Set<Long> declining = declined.of(DeclinedMails.MAILINGS);
        many.stream()
                .filter(one -> declining.contains(one.getPerson().getId()))
                .forEach(one -> found.put(one, DECLINED));
        List<Message> invitations = many.stream().filter(this::isInvitation).toList();
        Set<Answer> answers = answers(invitations);
        for (Message invitation : invitations) {
            of(invitation, answers, now).ifPresent(why -> found.putIfAbsent(invitation, why));
        }
        return found;
    }

    private boolean isInvitation(Message message) {
        return em.find(Mailing.class, message.getMailing()).isInvitation();
    }

    private Optional<Hindrance> of(Message invitation, Set<Answer> answers, Instant now) {
        TrainingSession session = em.find(TrainingSession.class, invitation.getSession());
        boolean begun = session.getStartsAt() != null && !session.getStartsAt().isAfter(now);
        if (begun || !session.isPublished()) {
            return Optional.of(OVER);
        }
        return answers.contains(new Answer(session.getId(), invitation.getPerson().getId()))
                ? Optional.of(ANSWERED)
                : Optional.empty();
    }

    /** Those who have a place there or wait for one, and those who have declined. */
    private Set<Answer> answers(List<Message> invitations) {
        Set<Answer> answers = new HashSet<>();
        if (!invitations.isEmpty()) {
            add(
                    answers,
                    invitations,
                    em.createQuery(
                                    "SELECT e.session.id, e.person.id FROM Enrolment e WHERE"
                                            + " e.session.id IN :sessions AND e.person.id IN :persons"
                                            + " AND e.status IN :active",
                                    Object[].class)
                            .setParameter("active", Status.ACTIVE));
            add(
                    answers,
                    invitations,
                    em.createQuery(
                            "SELECT m.session, m.person.id FROM Message m WHERE m.session IN"
                                    + " :sessions AND m.person.id IN :persons AND m.declinedAt IS"
                                    + " NOT NULL",
                            Object[].class));
        }
        return answers;
    }

    private static void add(
            Set<Answer> answers, List<Message> invitations, TypedQuery<Object[]> query) {
        query.setParameter("sessions", ids(invitations, Message::getSession))
                .setParameter("persons", ids(invitations, one -> one.getPerson().getId()))
                .getResultStream()
                .map(row -> new Answer((Long) row[0], (Long) row[1]))
                .forEach(answers::add);
    }

    private static Set<Long> ids(List<Message> of, Function<Message, Long> id) {
        return of.stream().map(id).collect(Collectors.toSet());
    }
}
