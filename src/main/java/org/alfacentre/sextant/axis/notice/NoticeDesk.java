package org.alfacentre.sextant.axis.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;

/** The rows of what is to be told, each taken and given back in a transaction of its own. */
@ApplicationScoped
@Transactional
public class NoticeDesk {

    /** A claim older than this belongs to a node that died. */
    private static final Duration CLAIM_LASTS = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    /** For these listeners; what is for others waits for their modules. */
    List<ModuleNotice> due(Instant now, Set<String> listeners, int most) {
        return em.createQuery(
                        "SELECT n FROM ModuleNotice n WHERE n.dueAt <= :now"
                                + " AND n.listener IN :listeners ORDER BY n.id",
                        ModuleNotice.class)
                .setParameter("now", now)
                .setParameter("listeners", listeners)
                .setMaxResults(most)
                .getResultList();
    }

    /** Empty when another node has taken it. */
    Optional<ModuleNotice> claim(long id, Instant now) {
        int taken =
                em.createQuery(
                                "UPDATE ModuleNotice n SET n.dueAt = :later WHERE n.id = :id"
                                        + " AND n.dueAt <= :now")
                        .setParameter("later", now.plus(CLAIM_LASTS))
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate();
        return taken == 0 ? Optional.empty() : Optional.ofNullable(em.find(ModuleNotice.class, id));
    }

    void told(long id) {
        em.createQuery("DELETE FROM ModuleNotice n WHERE n.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void failed(long id, String why, Instant now) {
        Optional.ofNullable(em.find(ModuleNotice.class, id)).ifPresent(it -> it.failed(why, now));
    }

    /** What a module has not taken after the last attempt. */
    public List<ModuleNotice> undelivered(String module) {
        return em.createQuery(
                        "SELECT n FROM ModuleNotice n WHERE n.module = :module AND n.dueAt IS NULL"
                                + " ORDER BY n.id",
                        ModuleNotice.class)
                .setParameter("module", module)
                .setMaxResults(50)
                .getResultList();
    }

    /** Tells them once more. */
    public void again(String module, Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        undelivered(module).forEach(notice -> notice.again(clock.instant()));
    }
}
