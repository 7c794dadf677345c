package org.alfacentre.sextant.axis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.identity.Actor;

/** Keeps a module that fails again and again from being asked what can be left out. */
@ApplicationScoped
@Transactional
class Quarantine {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Audit audit;

    void put(String module, String reference) {
        ModuleRecord record = em.find(ModuleRecord.class, module);
        if (record != null && record.getQuarantinedAt() == null) {
            record.quarantine(Instant.now(), reference);
            audit.record(Actor.SYSTEM, "module-quarantined", "module", module, reference);
        }
    }
}
