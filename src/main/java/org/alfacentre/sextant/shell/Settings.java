package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What this installation remembers under a name, the same on every node. */
@ApplicationScoped
@Transactional
public class Settings {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    public Optional<String> get(String name) {
        return em.createNativeQuery("SELECT content FROM setting WHERE name = ?1")
                .setParameter(1, name)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    public void put(String name, String content) {
        int known =
                em.createNativeQuery("UPDATE setting SET content = ?1 WHERE name = ?2")
                        .setParameter(1, content)
                        .setParameter(2, name)
                        .executeUpdate();
        if (known == 0) {
            em.createNativeQuery("INSERT INTO setting (name, content) VALUES (?1, ?2)")
                    .setParameter(1, name)
                    .setParameter(2, content)
                    .executeUpdate();
        }
    }
}
