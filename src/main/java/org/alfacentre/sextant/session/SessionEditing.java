package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.enrolment.SessionPlaces;
import org.alfacentre.sextant.enrolment.Turnstile;
import org.alfacentre.sextant.field.Filled;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.calendar.Conflicts;
import org.alfacentre.sextant.session.calendar.Plan;
import org.alfacentre.sextant.shell.Refusal;

/** Changes a session that is there, in one transaction that has its turn. */
@ApplicationScoped
@Transactional
class SessionEditing {

    private static final SessionEdit.Part<?>[] PLANNED = {
        SessionEdit.VENUE, SessionEdit.ROOM, SessionEdit.TRAINERS, SessionEdit.CAPACITY
    };

    private static final SessionEdit.Part<?>[] BOUNDS = {SessionEdit.MINIMUM, SessionEdit.CAPACITY};

    private static final SessionEdit.Part<?>[] OF_THE_LIST = {
        SessionEdit.LIST_PAUSED,
        SessionEdit.LIST_MODE,
        SessionEdit.MINIMUM_HOURS,
        SessionEdit.APPROVAL_REQUIRED,
        SessionEdit.APPROVAL_HOLDS,
        SessionEdit.TRAINERS,
        SessionEdit.CUT_OFF_AT
    };

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SessionParts parts;
    @Inject private SessionAgenda agenda;
    @Inject private Turnstile turnstile;
    @Inject private Conflicts conflicts;
    @Inject private SessionPlaces places;
    @Inject private Audit audit;
    @Inject private Event<SessionRelocated> relocated;

    /**
     * Changes the parts that were given; of a published session the dates only move.
     *
     * @param filled the answers of the edit, checked
     */
    TrainingSession edit(long id, SessionEdit edit, List<Filled> filled, Caller by) {
        turnstile.pass(id);
        TrainingSession session = em.find(TrainingSession.class, id);
        if (session.isCancelled() || session.getStatus() == SessionStatus.CLOSED) {
            throw Refusal.conflict(session.isCancelled() ? "session-cancelled" : "session-closed");
        }
        if (!edit.or(SessionEdit.VERSION, session.getVersion()).equals(session.getVersion())) {
            throw Refusal.conflict("stale");
        }
        em.lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        LocalDate firstDay = session.getFirstDay();
        Venue venue = session.getVenue();
        Room room = session.getRoom();
        parts.apply(session, edit);
        relocate(session, new SessionRelocated(session, venue, room, by.actor()));
        if (edit.has(SessionEdit.HALF_DAYS)) {
            parts.replan(session, edit.or(SessionEdit.HALF_DAYS, List.of()));
        }
        parts.openWindow(session, edit, firstDay);
        agenda.shiftQuotas(session, firstDay);
        parts.answer(session, filled);
        settle(session, edit, by);
        audit.record(by.actor(), "session-edited", "session", session.getCode(), edit.fields());
        return session;
    }

    /** Told before places change hands: who gets one now is told of the new place at once. */
    private void relocate(TrainingSession session, SessionRelocated event) {
        boolean there =
                Objects.equals(session.getVenue(), event.oldVenue())
                        && Objects.equals(session.getRoom(), event.oldRoom());
        if (!there && session.isPublished() && session.getStartsAt() != null) {
            session.changeCalendars();
            relocated.fire(event);
        }
    }

    /** What changes places is settled at once; a draft has nobody to tell or to give them to. */
    private void settle(TrainingSession session, SessionEdit edit, Caller by) {
        boolean published = session.isPublished();
        if (edit.hasAny(BOUNDS) || (published && edit.hasAny(OF_THE_LIST))) {
            em.flush();
            var terms =
                    new SessionPlaces.TermsChanged(
                            edit.hasAny(BOUNDS) ? bounds(session, edit) : null,
                            published && edit.has(SessionEdit.TRAINERS),
                            published && edit.has(SessionEdit.CUT_OFF_AT));
            places.settle(session.getId(), terms, by.actor());
        }
        if (published) {
            em.flush();
            if (edit.hasAny(PLANNED)) {
                conflicts.mustBeFree(Plan.of(session, Set.of()));
            }
            agenda.plan(session);
        }
    }

    private static SessionPlaces.Bounds bounds(TrainingSession session, SessionEdit edit) {
        return new SessionPlaces.Bounds(
                edit.or(SessionEdit.MINIMUM, session.getMinimum()),
                edit.or(SessionEdit.CAPACITY, session.getCapacity()));
    }
}
