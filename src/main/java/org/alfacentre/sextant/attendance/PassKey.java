package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * The secret that signs passes: made at its first use, the same on every node and after a restart.
 */
@ApplicationScoped
class PassKey {

    private static final String NAME = "attendance.pass-key";
    private static final int BYTES = 32;

    @Inject private Row row;

    private volatile byte[] known;

    byte[] bytes() {
        if (known == null) {
            known = Base64.getDecoder().decode(readOrMake());
        }
        return known.clone();
    }

    private String readOrMake() {
        String kept = row.read();
        if (kept != null) {
            return kept;
        }
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            row.insert(Base64.getEncoder().encodeToString(fresh));
        } catch (PersistenceException anotherNodeWasFaster) {
            return row.read();
        }
        return row.read();
    }

    /** Its row of the settings, each access a transaction of its own. */
    @ApplicationScoped
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    static class Row {

        @PersistenceContext(unitName = "kernel")
        private EntityManager em;

        String read() {
            List<?> found =
                    em.createNativeQuery("SELECT content FROM setting WHERE name = ?1")
                            .setParameter(1, NAME)
                            .getResultList();
            return found.isEmpty() ? null : (String) found.get(0);
        }

        void insert(String secret) {
            em.createNativeQuery("INSERT INTO setting (name, content) VALUES (?1, ?2)")
                    .setParameter(1, NAME)
                    .setParameter(2, secret)
                    .executeUpdate();
        }
    }
}
