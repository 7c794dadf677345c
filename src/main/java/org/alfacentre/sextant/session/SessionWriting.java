package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.enrolment.Quota;
import org.alfacentre.sextant.enrolment.SeatCount;
import org.alfacentre.sextant.enrolment.SessionPlaces;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.programme.Action;

/** Writes a new session, in one transaction. */
@ApplicationScoped
@Transactional
class SessionWriting {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SessionParts parts;
    @Inject private Audit audit;
    @Inject private Clock clock;
    @Inject private Event<SessionDrafted> drafted;

    /** Writes the row, its places counter and its quotas. */
    TrainingSession store(SessionDrafts.Prepared prepared, Caller by) {
        SessionEdit whole = prepared.whole();
        ModuleAdvice.Advice said = prepared.said();
        Person owner = by.id() == null ? null : em.getReference(Person.class, by.id());
        Action action = em.find(Action.class, prepared.action());
        var session =
                new TrainingSession(prepared.code(), action, said.module(), owner, clock.instant());
        session.waitBy(said.rules());
        SessionPlaces.mustBeKeepable(said.quotas(), whole.or(SessionEdit.CAPACITY, null));
        session.seat(whole.or(SessionEdit.MINIMUM, null), whole.or(SessionEdit.CAPACITY, null));
        parts.apply(session, whole);
        whole.or(SessionEdit.HALF_DAYS, List.of())
                .forEach(half -> session.addHalfDay(half.slot(), half.theme()));
        parts.openWindow(session, whole, null);
        em.persist(session);
        em.persist(new SeatCount(session.getId()));
        said.quotas()
                .forEach(quota -> em.persist(new Quota(session.getId(), quota, said.module())));
        parts.answer(session, prepared.answers());
        drafted.fire(new SessionDrafted(session));
        audit.record(
                by.actor(), "session-drafted", "session", session.getCode(), session.getTitle());
        return session;
    }
}
