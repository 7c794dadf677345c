package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.alfacentre.sextant.enrolment.Turnstile;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.session.calendar.Conflicts;
import org.alfacentre.sextant.session.calendar.Plan;
import org.alfacentre.sextant.shell.Refusal;

/** Publishes and cancels; each in one transaction that has the session's turn. */
@ApplicationScoped
@Transactional
class SessionLife {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Turnstile turnstile;
    @Inject private Conflicts conflicts;
    @Inject private SessionAgenda agenda;
    @Inject private Event<Object> events;
    @Inject private Clock clock;

    /** {@code overrideReason}: why a weekend or a holiday is kept, or null. */
    TrainingSession publish(long id, String overrideReason, Actor by) {
        turnstile.pass(id);
        TrainingSession session = em.find(TrainingSession.class, id);
        if (session.getStatus() != SessionStatus.DRAFT) {
            throw Refusal.conflict(
                    switch (session.getStatus()) {
                        case CANCELLED -> "session-cancelled";
                        case CLOSED -> "session-closed";
                        default -> "already-published";
                    });
        }
        if (overrideReason != null) {
            session.override(overrideReason);
        }
        conflicts.mustBeFree(Plan.of(session));
        session.publish(clock.instant());
        agenda.plan(session);
        em.flush();
        events.fire(new SessionPublished(session, by));
        return session;
    }

    TrainingSession cancel(long id, String reason, Actor by) {
        turnstile.pass(id);
        TrainingSession session = em.find(TrainingSession.class, id);
        if (session.isCancelled() || session.getStatus() == SessionStatus.CLOSED) {
            throw Refusal.conflict(session.isCancelled() ? "session-cancelled" : "session-closed");
        }
        session.cancel(reason);
        em.flush();
        events.fire(new SessionCancelled(session, reason, by));
        return session;
    }
}
