package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The row behind each code; every step is a transaction of its own, over before anything else is
 * done.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SessionNumbers {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** The next number, or empty when the prefix is not known yet. */
    Optional<Integer> next(String prefix) {
        int updated =
                em.createQuery(
                                "UPDATE SessionNumber n SET n.last = n.last + 1 WHERE n.prefix = :prefix")
                        .setParameter("prefix", prefix)
                        .executeUpdate();
        return updated == 0
                ? Optional.empty()
                : Optional.of(
                        em.createQuery(
                                        "SELECT n.last FROM SessionNumber n WHERE n.prefix = :prefix",
                                        Integer.class)
                                .setParameter("prefix", prefix)
                                .getSingleResult());
    }

    /**
     * Starts after the codes that are already there; fails, here and not at the commit, when
     * another scheduler starts it at once.
     */
    void start(String prefix) {
        List<String> codes =
                em.createQuery(
                                "SELECT s.code FROM TrainingSession s WHERE s.code LIKE :prefix",
                                String.class)
                        .setParameter("prefix", prefix + "-%")
                        .getResultList();
        int last =
                codes.stream().mapToInt(code -> SessionCodes.number(prefix, code)).max().orElse(0);
        em.persist(new SessionNumber(prefix, last));
        em.flush();
    }
}
