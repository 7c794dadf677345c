package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.identity.Actor;

/** Notes in the audit how many records a module has erased because their time was over. */
@ApplicationScoped
@Transactional
class RetentionJournal {

    @Inject private Audit audit;

    void erased(String module, int records) {
        audit.record(
                Actor.SYSTEM, "module-data-expired", "module", module, String.valueOf(records));
    }
}
