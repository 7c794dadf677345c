package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alfacentre.sextant.audit.Audit;

/** Keeps who published, moved or cancelled a session, and why, in the same transaction. */
@ApplicationScoped
class SessionAudit {

    @Inject private Audit audit;

    void published(@Observes SessionPublished event) {
        TrainingSession session = event.session();
        String override = session.getOverrideReason();
        audit.record(event.actor(), "session-published", "session", session.getCode(), override);
    }

    void moved(@Observes SessionMoved event) {
        String code = event.session().getCode();
        audit.record(event.actor(), "session-moved", "session", code, event.reason());
    }

    void cancelled(@Observes SessionCancelled event) {
        String code = event.session().getCode();
        audit.record(event.actor(), "session-cancelled", "session", code, event.reason());
    }
}
