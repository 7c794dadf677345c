package org.alfacentre.sextant.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.alfacentre.sextant.time.DueRun;

/**
 * The answers of POSTs that carried an Idempotency-Key, kept for a day. Each act is a transaction
 * of its own: the key is claimed before the work starts, whatever becomes of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class IdempotentAnswers implements DueRun {

    private static final Duration KEPT = Duration.ofDays(1);

    /** A request under way for so long belongs to a node that died. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** Keys live by the system's time, as tokens do. */
    private static final Clock SYSTEM = Clock.systemUTC();

    private static final int LAST = 90;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** What stands under the key; Granted when nothing does or a dead node left it. */
    public Claim seen(String id, String request) {
        Instant now = SYSTEM.instant();
        IdempotentAnswer known = em.find(IdempotentAnswer.class, id);
        if (known == null) {
            return new Claim.Granted();
        }
        if (known.isAbandoned(now.minus(LONGEST))) {
            em.remove(known);
            return new Claim.Granted();
        }
        if (!known.isOf(request)) {
            return new Claim.OtherRequest();
        }
        return known.isUnderWay() ? new Claim.UnderWay() : new Claim.Done(known.answer());
    }

    /**
     * Takes the key.
     *
     * @throws jakarta.persistence.PersistenceException when another request was faster
     */
    public void take(String id, String request) {
        em.persist(new IdempotentAnswer(id, request, SYSTEM.instant()));
        em.flush();
    }

    public void answered(String id, RecordedAnswer answer) {
        IdempotentAnswer taken = em.find(IdempotentAnswer.class, id);
        if (taken != null) {
            taken.answered(answer);
        }
    }

    /** The work failed through no fault of the caller: the key is free again. */
    public void release(String id) {
        em.createQuery("DELETE FROM IdempotentAnswer a WHERE a.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public boolean run(Instant now) {
        em.createQuery("DELETE FROM IdempotentAnswer a WHERE a.createdAt < :old")
                .setParameter("old", SYSTEM.instant().minus(KEPT))
                .executeUpdate();
        return false;
    }

    @Override
    public int order() {
        return LAST;
    }
}
