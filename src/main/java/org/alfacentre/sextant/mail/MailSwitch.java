package org.alfacentre.sextant.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.alfacentre.sextant.identity.Caller;

/** The stop switch of all mail: while it is on, what is due is withheld (M10). */
@ApplicationScoped
@Transactional
public class MailSwitch {

    private static final String NAME = "mail.stopped";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    public boolean isStopped() {
        return em.createNativeQuery("SELECT content FROM setting WHERE name = ?1")
                .setParameter(1, NAME)
                .getResultStream()
                .anyMatch("true"::equals);
    }

    public void turn(boolean stopped, Caller by) {
        by.mustBeStaff();
        String content = Boolean.toString(stopped);
        int known =
                em.createNativeQuery("UPDATE setting SET content = ?1 WHERE name = ?2")
                        .setParameter(1, content)
                        .setParameter(2, NAME)
                        .executeUpdate();
        if (known == 0) {
            em.createNativeQuery("INSERT INTO setting (name, content) VALUES (?1, ?2)")
                    .setParameter(1, NAME)
                    .setParameter(2, content)
                    .executeUpdate();
        }
    }
}
