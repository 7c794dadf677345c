package org.alfacentre.sextant.axis.install;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import org.alfacentre.sextant.mail.MessageState;

/** What stays of a module that is taken out. */
@ApplicationScoped
class Remains {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** That stay readable. */
    long sessions(String module) {
        return em.createQuery(
                        "SELECT COUNT(s) FROM TrainingSession s WHERE s.module = :module",
                        Long.class)
                .setParameter("module", module)
                .getSingleResult();
    }

    /** Of its own kinds, that wait until it is back. */
    long mails(String module) {
        return em.createQuery(
                        "SELECT COUNT(m) FROM Message m WHERE m.module = :module AND m.state IN"
                                + " :ahead",
                        Long.class)
                .setParameter("module", module)
                .setParameter(
                        "ahead",
                        EnumSet.of(MessageState.QUEUED, MessageState.RETRY, MessageState.WITHHELD))
                .getSingleResult();
    }
}
