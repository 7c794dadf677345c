package org.alfacentre.sextant.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Inserts a claim in a transaction of its own, which fails when another request made it first. */
@ApplicationScoped
class IdempotencyClaims {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void insert(String id, String hash) {
        em.persist(new IdempotentAnswer(id, hash, Instant.now()));
        em.flush();
    }
}
