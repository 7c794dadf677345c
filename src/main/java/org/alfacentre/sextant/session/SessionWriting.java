package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.enrolment.Quota;
import org.alfacentre.sextant.enrolment.SeatCount;
import org.alfacentre.sextant.enrolment.SessionPlaces;
import org.alfacentre.sextant.enrolment.Turnstile;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.session.calendar.Conflicts;
import org.alfacentre.sextant.session.calendar.Plan;
import org.alfacentre.sextant.shell.Refusal;

/** Writes a new session and the changes of one that is there, each in one transaction. */
@ApplicationScoped
@Transactional
class SessionWriting {

    private static final SessionEdit.Part<?>[] PLANNED = {
        SessionEdit.VENUE, SessionEdit.ROOM, SessionEdit.TRAINERS, SessionEdit.CAPACITY
    };

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SessionParts parts;
    @Inject private SessionAgenda agenda;
    @Inject private Turnstile turnstile;
    @Inject private Conflicts conflicts;
    @Inject private SessionPlaces places;
    @Inject private Clock clock;

    /** Writes the row, its places counter and its quotas. */
    TrainingSession store(SessionDrafts.Prepared prepared, Caller by) {
        SessionEdit whole = prepared.whole();
        ModuleAdvice.Advice said = prepared.said();
        Person owner = by.id() == null ? null : em.getReference(Person.class, by.id());
        Action action = em.find(Action.class, prepared.action());
        var session =
                new TrainingSession(prepared.code(), action, said.module(), owner, clock.instant());
        session.waitBy(said.rules());
        session.seat(whole.or(SessionEdit.MINIMUM, null), whole.or(SessionEdit.CAPACITY, null));
        parts.apply(session, whole);
        whole.or(SessionEdit.HALF_DAYS, List.of())
                .forEach(half -> session.addHalfDay(half.slot(), half.theme()));
        parts.openWindow(session, whole, null);
        em.persist(session);
        em.persist(new SeatCount(session.getId()));
        said.quotas()
                .forEach(quota -> em.persist(new Quota(session.getId(), quota, said.module())));
        return session;
    }

    /** Changes the parts that were given; of a published session the dates only move. */
    TrainingSession edit(long id, SessionEdit edit, Caller by) {
        turnstile.pass(id);
        TrainingSession session = em.find(TrainingSession.class, id);
        if (session.isCancelled() || session.getStatus() == SessionStatus.CLOSED) {
            throw Refusal.conflict(session.isCancelled() ? "session-cancelled" : "session-closed");
        }
        LocalDate firstDay = session.getFirstDay();
        parts.apply(session, edit);
        if (edit.has(SessionEdit.HALF_DAYS)) {
            parts.replan(session, edit.or(SessionEdit.HALF_DAYS, List.of()));
        }
        parts.openWindow(session, edit, firstDay);
        resize(session, edit, by);
        if (session.isPublished()) {
            settle(session, edit, by);
        }
        return session;
    }

    /** Raised places go to the queue (R4), as a draft's have nobody to go to. */
    private void resize(TrainingSession session, SessionEdit edit, Caller by) {
        if (edit.hasAny(SessionEdit.MINIMUM, SessionEdit.CAPACITY)) {
            Integer minimum = edit.or(SessionEdit.MINIMUM, session.getMinimum());
            Integer capacity = edit.or(SessionEdit.CAPACITY, session.getCapacity());
            em.flush();
            places.resize(session.getId(), minimum, capacity, by.actor());
        }
    }

    private void settle(TrainingSession session, SessionEdit edit, Caller by) {
        em.flush();
        if (edit.hasAny(PLANNED)) {
            conflicts.mustBeFree(Plan.of(session, Set.of()));
        }
        if (edit.hasAny(SessionEdit.LIST_PAUSED, SessionEdit.LIST_MODE)) {
            places.freed(session.getId(), by.actor());
        }
        agenda.plan(session);
    }
}
