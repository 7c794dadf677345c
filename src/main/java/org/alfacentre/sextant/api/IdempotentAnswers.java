package org.alfacentre.sextant.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Keeps first answers; the primary key decides which of two simultaneous requests is the first. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class IdempotentAnswers {

    private static final int LONGEST_BODY = 32_000;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private IdempotencyClaims claims;

    /** Whether this request is the first with its key. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    boolean claim(String id, String hash) {
        if (find(id) != null) {
            return false;
        }
        try {
            claims.insert(id, hash);
            return true;
        } catch (RuntimeException another) {
            if (find(id) == null) {
                throw another;
            }
            return false;
        }
    }

    IdempotentAnswer find(String id) {
        return em.find(IdempotentAnswer.class, id);
    }

    /**
     * Keeps the answer; a server's failure is forgotten, so that the request may be tried again.
     */
    void settle(String id, int status, String body) {
        IdempotentAnswer claimed = em.find(IdempotentAnswer.class, id);
        if (status >= 500 || (body != null && body.length() > LONGEST_BODY)) {
            em.remove(claimed);
        } else {
            claimed.answered(status, body);
        }
    }
}
