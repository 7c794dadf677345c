package org.alfacentre.sextant.mail.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** The invited of a session: what staff see of their answers, and the answers themselves. */
@ApplicationScoped
@Transactional
public class Guests {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private MailingRules rules;
    @Inject private Clock clock;

    /** By name; each person once, however often they were invited. */
    public List<Guest> of(long session, Caller caller) {
        rules.invitable(session, caller);
        Map<Long, Status> statuses = statuses(session);
        Map<Long, Guest> guests = new LinkedHashMap<>();
        em.createQuery(
                        "SELECT p.id, p.firstName, p.lastName, p.email, m.sentAt, m.openedAt,"
                                + " m.declinedAt FROM Message m JOIN m.person p WHERE m.session ="
                                + " :session AND m.kind LIKE '%invitation' AND m.state <> :aborted"
                                + " ORDER BY p.lastName, p.firstName, p.id, m.id",
                        Object[].class)
                .setParameter("session", session)
                .setParameter("aborted", MessageState.ABORTED)
                .getResultStream()
                .map(row -> guest(row, statuses.get((Long) row[0])))
                .forEach(guest -> guests.merge(guest.person(), guest, Guest::and));
        return new ArrayList<>(guests.values());
    }

    /** Of each person the place they have there, else what became of their last one. */
    private Map<Long, Status> statuses(long session) {
        Map<Long, Status> statuses = new HashMap<>();
        em.createQuery(
                        "SELECT e.person.id, e.status FROM Enrolment e WHERE e.session.id = :session"
                                + " ORDER BY e.id",
                        Object[].class)
                .setParameter("session", session)
                .getResultStream()
                .forEach(
                        row ->
                                statuses.merge(
                                        (Long) row[0],
                                        (Status) row[1],
                                        (one, later) -> one.isActive() ? one : later));
        return statuses;
    }

    private static Guest guest(Object[] row, Status status) {
        return new Guest(
                (Long) row[0],
                row[1] + " " + row[2],
                (String) row[3],
                (Instant) row[4],
                (Instant) row[5],
                (Instant) row[6],
                status);
    }

    /** The session of an invitation, whose reader has come to answer it. */
    public TrainingSession open(long invitation, Caller caller) {
        own(invitation, caller).opened(clock.instant());
        return session(invitation);
    }

    /** Its reader will not come: they are not reminded. */
    public void decline(long invitation, Caller caller) {
        Message message = own(invitation, caller);
        message.opened(clock.instant());
        message.declined(clock.instant());
    }

    public boolean hasDeclined(long invitation, Caller caller) {
        return own(invitation, caller).getDeclinedAt() != null;
    }

    private TrainingSession session(long invitation) {
        return em.find(TrainingSession.class, em.find(Message.class, invitation).getSession());
    }

    private Message own(long invitation, Caller caller) {
        Message message = em.find(Message.class, invitation);
        boolean readers =
                message != null
                        && message.getSession() != null
                        && message.getKind().endsWith("invitation")
                        && message.getPerson().getId().equals(caller.id());
        if (!readers) {
            throw Refusal.notFound();
        }
        return message;
    }
}
