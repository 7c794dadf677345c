package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** One after the other: what may be there once only is looked for after this, and then written. */
@ApplicationScoped
class Turn {

    @PersistenceContext(unitName = "coordination")
    private EntityManager em;

    @Transactional(Transactional.TxType.MANDATORY)
    void take() {
        em.createNativeQuery("UPDATE coordination_turn SET turn = turn + 1").executeUpdate();
    }
}
