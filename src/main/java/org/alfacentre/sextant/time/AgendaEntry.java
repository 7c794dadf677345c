package org.alfacentre.sextant.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The rows of the agenda, each touched in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AgendaEntry {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    List<DueWork> due(Instant now, int most) {
        return em.createQuery(
                        "SELECT w FROM DueWork w WHERE w.status = :pending AND w.dueAt <= :now AND"
                                + " (w.claimedAt IS NULL OR w.claimedAt <= :now) ORDER BY w.dueAt, w.id",
                        DueWork.class)
                .setParameter("pending", DueWork.State.PENDING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    boolean claim(long id, String node, Instant now) {
        return em.createQuery(
                                "UPDATE DueWork w SET w.status = :claimed, w.claimedBy = :node,"
                                        + " w.claimedAt = :now, w.attempts = w.attempts + 1"
                                        + " WHERE w.id = :id AND w.status = :pending")
                        .setParameter("claimed", DueWork.State.CLAIMED)
                        .setParameter("pending", DueWork.State.PENDING)
                        .setParameter("node", node)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    void done(long id) {
        em.createQuery("UPDATE DueWork w SET w.status = :done WHERE w.id = :id")
                .setParameter("done", DueWork.State.DONE)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Notes why; {@code retryAt} is null when it is given up. */
    void failed(long id, String error, Instant retryAt) {
        boolean again = retryAt != null;
        em.createQuery(
                        "UPDATE DueWork w SET w.status = :next, w.error = :error, w.claimedAt ="
                                + " :later WHERE w.id = :id")
                .setParameter("next", again ? DueWork.State.PENDING : DueWork.State.FAILED)
                .setParameter("error", error.substring(0, Math.min(1000, error.length())))
                .setParameter("later", retryAt)
                .setParameter("id", id)
                .executeUpdate();
    }

    void freeAbandoned(Instant before) {
        em.createQuery(
                        "UPDATE DueWork w SET w.status = :pending WHERE w.status = :claimed AND"
                                + " w.claimedAt < :before")
                .setParameter("pending", DueWork.State.PENDING)
                .setParameter("claimed", DueWork.State.CLAIMED)
                .setParameter("before", before)
                .executeUpdate();
    }
}
