package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The regional gatherings that were planned. */
@ApplicationScoped
@Transactional
class Gatherings {

    @PersistenceContext(unitName = "discrimination")
    private EntityManager em;

    void add(long session) {
        em.persist(new Gathering(session));
    }
}
