package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alfacentre.sextant.mail.Delivered;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.mailing.Mailing;
import org.alfacentre.sextant.shell.Installation;

/** The states of messages on their way, each step in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Claims {

    private static final Set<MessageState> SENDABLE =
            EnumSet.of(MessageState.QUEUED, MessageState.RETRY);

    /**
     * How long to wait after the first refusal, the second…; refused again after the last, it
     * fails.
     */
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(12));

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Hindrances hindrances;
    @Inject private Preparation preparation;
    @Inject private Installation installation;
    @Inject private Event<Delivered> delivered;

    /** Tells this run of the node from the one before a stop. */
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    /** Mails to many go after those that somebody waits for. */
    List<Long> due(Instant now, int most) {
        return em.createQuery(
                        "SELECT m.id FROM Message m WHERE m.state IN :sendable AND m.dueAt <= :now AND"
                                + " (m.nextAttemptAt IS NULL OR m.nextAttemptAt <= :now) AND (m.mailing IS"
                                + " NULL OR m.mailing NOT IN (SELECT g.id FROM Mailing g WHERE g.state ="
                                + " :paused)) ORDER BY CASE WHEN m.mailing IS NULL THEN 0 ELSE 1 END,"
                                + " m.dueAt, m.id",
                        Long.class)
                .setParameter("paused", Mailing.State.PAUSED)
                .setParameter("sendable", SENDABLE)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes a message to send it, if nobody else has and nothing hinders it. */
    Optional<Parcel> claim(long id, Instant now) {
        int claimed =
                em.createQuery(
                                "UPDATE Message m SET m.state = :inflight, m.claimedBy = :node,"
                                        + " m.claimedAt = :clock, m.attempts = m.attempts + 1 WHERE m.id ="
                                        + " :id AND m.state IN :sendable")
                        .setParameter("inflight", MessageState.INFLIGHT)
                        .setParameter("node", node() + run)
                        .setParameter("clock", Clock.systemUTC().instant())
                        .setParameter("id", id)
                        .setParameter("sendable", SENDABLE)
                        .executeUpdate();
        if (claimed == 0) {
            return Optional.empty();
        }
        Message message = em.find(Message.class, id);
        Optional<Hindrance> hindrance = hindrances.of(message);
        if (hindrance.isPresent()) {
            hindrance.get().stop(message);
            return Optional.empty();
        }
        try {
            return Optional.of(preparation.prepare(message, now));
        } catch (IllegalArgumentException wordless) {
            message.withhold("words: " + wordless.getMessage());
            return Optional.empty();
        }
    }

    /** Notes that the server has taken it, and tells whoever waits for that. */
    void sent(long id, Instant now) {
        Message message = note(id, now);
        delivered.fire(new Delivered(id, message.getKind(), message.getEnrolment(), now));
    }

    /** As {@link #sent}, when somebody who was told has failed: what is gone must not go again. */
    void sentUntold(long id, Instant now) {
        note(id, now);
    }

    private Message note(long id, Instant now) {
        Message message = em.find(Message.class, id);
        message.sent(now);
        return message;
    }

    void later(long id, String why, Instant now) {
        Message message = em.find(Message.class, id);
        int refusals = message.getAttempts();
        if (refusals > PAUSES.size()) {
            message.fail(why);
        } else {
            message.retry(why, now.plus(PAUSES.get(refusals - 1)));
        }
    }

    /** Perhaps taken: what may come twice is tried again, with the same Message-ID. */
    void doubtful(long id, String why, Instant now) {
        if (em.find(Message.class, id).isOnceAtMost()) {
            em.find(Message.class, id).doubt(why);
        } else {
            later(id, why, now);
        }
    }

    void failed(long id, String why) {
        em.find(Message.class, id).fail(why);
    }

    void withhold(long id, String why) {
        em.find(Message.class, id).withhold(why);
    }

    /** What a node took and never noted: in doubt, since the server may have accepted it. */
    void doubtAbandoned(Instant staleBefore) {
        em.createQuery(
                        "UPDATE Message m SET m.state = :doubt WHERE m.state = :inflight AND"
                                + " (m.claimedAt < :stale OR (m.claimedBy LIKE :node AND m.claimedBy <>"
                                + " :run))")
                .setParameter("doubt", MessageState.IN_DOUBT)
                .setParameter("inflight", MessageState.INFLIGHT)
                .setParameter("stale", staleBefore)
                .setParameter("node", node() + "%")
                .setParameter("run", node() + run)
                .executeUpdate();
        em.createQuery(
                        "SELECT m FROM Message m WHERE m.state = :doubt AND m.onceAtMost = FALSE",
                        Message.class)
                .setParameter("doubt", MessageState.IN_DOUBT)
                .getResultList()
                .forEach(message -> message.retry(null, null));
    }

    /** What could not go in time is missed, whatever kept it (M04). */
    void missExpired(Instant now) {
        em.createQuery(
                        "UPDATE Message m SET m.state = :missed WHERE m.expiresAt <= :now AND m.state IN"
                                + " :waiting")
                .setParameter("missed", MessageState.MISSED)
                .setParameter("now", now)
                .setParameter(
                        "waiting",
                        EnumSet.of(MessageState.QUEUED, MessageState.RETRY, MessageState.WITHHELD))
                .executeUpdate();
    }

    /** Withholds what is due, but for sign-in links, which somebody is waiting for. */
    void withholdAll(Instant now) {
        em.createQuery(
                        "UPDATE Message m SET m.state = :withheld, m.error = 'stopped' WHERE m.state IN"
                                + " :sendable AND m.dueAt <= :now AND m.kind <> 'sign-in-link'")
                .setParameter("withheld", MessageState.WITHHELD)
                .setParameter("sendable", SENDABLE)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Gives another look at what was withheld: what still hinders it will withhold it again. */
    void reviewWithheld(Instant now) {
        em.createQuery(
                        "UPDATE Message m SET m.state = :queued, m.error = NULL WHERE m.state = :withheld"
                                + " AND m.dueAt <= :now AND m.error = 'stopped'")
                .setParameter("queued", MessageState.QUEUED)
                .setParameter("withheld", MessageState.WITHHELD)
                .setParameter("now", now)
                .executeUpdate();
        em.createQuery(
                        "SELECT m FROM Message m WHERE m.state = :withheld AND m.dueAt <= :now AND"
                                + " (m.error IS NULL OR m.error NOT LIKE 'words:%')",
                        Message.class)
                .setParameter("withheld", MessageState.WITHHELD)
                .setParameter("now", now)
                .setMaxResults(500)
                .getResultList()
                .forEach(message -> review(message));
    }

    private void review(Message message) {
        Optional<Hindrance> hindrance = hindrances.of(message);
        if (hindrance.isEmpty()) {
            message.queue(message.getDueAt(), message.getExpiresAt());
        } else if (!hindrance.get().equals(Hindrance.withheld(message.getError()))) {
            hindrance.get().stop(message);
        }
    }

    private String node() {
        return installation.node() + "/";
    }
}
