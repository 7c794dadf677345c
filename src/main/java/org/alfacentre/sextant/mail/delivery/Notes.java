package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.mail.Delivered;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;

/** Notes what became of the messages that were taken to be sent, in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Notes {

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

    @Inject private Updates updates;
    @Inject private Event<Delivered> delivered;

    /** Notes all of them, and tells whoever waits for those that the server has taken. */
    void note(List<Attempt> attempts, Instant now) {
        attempts.forEach(one -> note(one.message(), one.outcome(), now));
        attempts.stream().filter(Attempt::isAccepted).forEach(one -> tell(one.parcel(), now));
    }

    private void note(long id, Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Accepted) {
            sent(id, now);
        } else if (outcome instanceof Outcome.Later later) {
            later(id, later.why(), now);
        } else if (outcome instanceof Outcome.Never never) {
            em.find(Message.class, id).fail(never.why());
        } else if (outcome instanceof Outcome.Doubtful doubtful) {
            doubtful(id, doubtful.why(), now);
        } else {
            em.find(Message.class, id).giveBack();
        }
    }

    /** As {@link #note}, when somebody who was told has failed: what is gone must not go again. */
    void sentUntold(long id, Instant now) {
        sent(id, now);
    }

    /** Its words are not read again for that. */
    private void sent(long id, Instant now) {
        updates.often(
                        "UPDATE Message m SET m.state = :sent, m.sentAt = :now, m.error = NULL,"
                                + " m.claimedBy = NULL, m.claimedAt = NULL WHERE m.id = :id")
                .setParameter("sent", MessageState.SENT)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    private void tell(Parcel parcel, Instant now) {
        delivered.fire(new Delivered(parcel.id(), parcel.kind(), parcel.enrolment(), now));
    }

    private void later(long id, String why, Instant now) {
        Message message = em.find(Message.class, id);
        int refusals = message.getAttempts();
        if (refusals > PAUSES.size()) {
            message.fail(why);
        } else {
            message.retry(why, now.plus(PAUSES.get(refusals - 1)));
        }
    }

    /** Perhaps taken: what may come twice is tried again, with the same Message-ID. */
    private void doubtful(long id, String why, Instant now) {
        Message message = em.find(Message.class, id);
        if (message.isOnceAtMost()) {
            message.doubt(why);
        } else {
            later(id, why, now);
        }
    }
}
