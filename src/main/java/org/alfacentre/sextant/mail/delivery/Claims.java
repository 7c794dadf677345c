package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.alfacentre.sextant.mail.MailSwitch;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.mailing.Mailing;
import org.alfacentre.sextant.mail.text.KernelKind;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.shell.Installation;

/** Takes messages to send them, and sorts out those that must not go; each in a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Claims {

    private static final Set<MessageState> SENDABLE =
            EnumSet.of(MessageState.QUEUED, MessageState.RETRY);

    /** Somebody is waiting for it: the stop switch lets it go. */
    private static final String SPARED = KernelKind.SIGN_IN_LINK.code();

    private static final int REVIEWED_AT_ONCE = 500;

    private static final Hindrance STOPPED = Hindrance.withheld("stopped");

    /**
     * A message that may go.
     *
     * @param toMany whether it is one of a mailing
     */
    record Due(long id, boolean toMany) {}

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Updates updates;
    @Inject private Hindrances hindrances;
    @Inject private Preparation preparation;
    @Inject private Installation installation;
    @Inject private MailSwitch mailSwitch;

    /** Tells this run of the node from the one before a stop. */
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    /** Mails to many go after those that somebody waits for. */
    List<Due> due(Instant now, int most) {
        return em.createQuery(
                        "SELECT m.id, m.mailing FROM Message m WHERE m.state IN :sendable AND m.dueAt <="
                                + " :now AND (m.nextAttemptAt IS NULL OR m.nextAttemptAt <= :now)"
                                + " AND (m.expiresAt IS NULL OR m.expiresAt > :now)"
                                + " AND (m.mailing IS NULL OR m.mailing NOT IN (SELECT g.id FROM"
                                + " Mailing g WHERE g.state = :paused))"
                                + " ORDER BY CASE WHEN m.mailing IS NULL THEN 0 ELSE 1 END,"
                                + " m.dueAt, m.id",
                        Object[].class)
                .setParameter("paused", Mailing.State.PAUSED)
                .setParameter("sendable", SENDABLE)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Due((Long) row[0], row[1] != null))
                .toList();
    }

    /** Takes those of the messages to send them that nobody else has and nothing hinders. */
    List<Parcel> claim(List<Long> ids, Instant now) {
        List<Message> claimed = claimed(ids);
        Map<Message, Hindrance> hindered = hindrances.of(claimed, now);
        if (mailSwitch.isStopped()) {
            claimed.stream()
                    .filter(message -> !message.getKind().equals(SPARED))
                    .forEach(message -> hindered.putIfAbsent(message, STOPPED));
        }
        List<Message> going = new ArrayList<>();
        for (Message message : claimed) {
            if (hindered.containsKey(message)) {
                hindered.get(message).stop(message);
            } else if (isPaused(message)) {
                message.giveBack();
            } else {
                going.add(message);
            }
        }
        return prepared(going, now);
    }

    private boolean isPaused(Message message) {
        return message.getMailing() != null
                && em.find(Mailing.class, message.getMailing()).getState() == Mailing.State.PAUSED;
    }

    private List<Parcel> prepared(List<Message> going, Instant now) {
        Map<Message, Map<String, OwnWords>> own = preparation.ownWords(going);
        List<Parcel> parcels = new ArrayList<>();
        for (Message message : going) {
            try {
                parcels.add(preparation.prepare(message, own.get(message), now));
            } catch (IllegalArgumentException wordless) {
                message.withhold("words: " + wordless.getMessage());
            }
        }
        return parcels;
    }

    private List<Message> claimed(List<Long> ids) {
        List<Long> claimed = ids.stream().filter(this::isClaimed).toList();
        return claimed.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT m FROM Message m LEFT JOIN FETCH m.person WHERE m.id IN :ids"
                                        + " ORDER BY m.id",
                                Message.class)
                        .setParameter("ids", claimed)
                        .getResultList();
    }

    /**
     * The guard. By its id alone: for an UPDATE of several ids Derby may read the whole table; and
     * without a subquery, whose condition PostgreSQL would not look at again after having waited
     * for another node.
     */
    private boolean isClaimed(long id) {
        return updates.often(
                                "UPDATE Message m SET m.state = :inflight, m.claimedBy = :run,"
                                        + " m.claimedAt = :clock, m.attempts = m.attempts + 1 WHERE m.id"
                                        + " = :id AND m.state IN :sendable")
                        .setParameter("inflight", MessageState.INFLIGHT)
                        .setParameter("run", node() + run)
                        .setParameter("clock", Clock.systemUTC().instant())
                        .setParameter("id", id)
                        .setParameter("sendable", SENDABLE)
                        .executeUpdate()
                == 1;
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
                .setParameter("waiting", MessageState.PENDING)
                .executeUpdate();
    }

    /** Withholds what is due. */
    void withholdAll(Instant now) {
        em.createQuery(
                        "UPDATE Message m SET m.state = :withheld, m.error = 'stopped' WHERE m.state IN"
                                + " :sendable AND m.dueAt <= :now AND m.kind <> :spared")
                .setParameter("spared", SPARED)
                .setParameter("withheld", MessageState.WITHHELD)
                .setParameter("sendable", SENDABLE)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The stop switch holds no more: what it withheld waits to leave. */
    void releaseStopped(Instant now) {
        em.createQuery(
                        "UPDATE Message m SET m.state = :queued, m.error = NULL WHERE m.state = :withheld"
                                + " AND m.dueAt <= :now AND m.error = 'stopped'")
                .setParameter("queued", MessageState.QUEUED)
                .setParameter("withheld", MessageState.WITHHELD)
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * Gives another look at what was withheld, some at a time: what still hinders it will withhold
     * it again.
     *
     * @param after the id up to which it was done
     * @return the id up to which it is done now; empty when none is left
     */
    OptionalLong reviewWithheld(Instant now, long after) {
        List<Message> withheld =
                em.createQuery(
                                "SELECT m FROM Message m LEFT JOIN FETCH m.person WHERE m.state ="
                                        + " :withheld AND m.dueAt <= :now AND m.id > :after AND"
                                        + " (m.error IS NULL OR m.error NOT LIKE 'words:%') ORDER BY"
                                        + " m.id",
                                Message.class)
                        .setParameter("withheld", MessageState.WITHHELD)
                        .setParameter("now", now)
                        .setParameter("after", after)
                        .setMaxResults(REVIEWED_AT_ONCE)
                        .getResultList();
        Map<Message, Hindrance> hindered = hindrances.of(withheld, now);
        withheld.forEach(message -> review(message, hindered.get(message)));
        return withheld.stream().mapToLong(Message::getId).max();
    }

    private static void review(Message message, Hindrance hindrance) {
        if (hindrance == null) {
            message.queue(message.getDueAt(), message.getExpiresAt());
        } else if (!hindrance.equals(Hindrance.withheld(message.getError()))) {
            hindrance.stop(message);
        }
    }

    private String node() {
        return installation.node() + "/";
    }
}
