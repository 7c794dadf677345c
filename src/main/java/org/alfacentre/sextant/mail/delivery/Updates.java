package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import org.alfacentre.sextant.shell.Installation;

/**
 * UPDATEs that are sent for each mail. EclipseLink writes their values into the text: Derby, which
 * compiles every new text, gets them bound instead; PostgreSQL is slower with them bound (ADR 82).
 */
@ApplicationScoped
class Updates {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Installation installation;

    Query often(String update) {
        Query query = em.createQuery(update);
        return isDerby() ? query.setHint("eclipselink.jdbc.bind-parameters", "true") : query;
    }

    private boolean isDerby() {
        return installation.setting("SEXTANT_DATABASE").orElse("derby").equals("derby");
    }
}
