package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.attendance.BegunSheets;
import org.alfacentre.sextant.enrolment.Turnstile;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.session.calendar.Conflicts;
import org.alfacentre.sextant.session.calendar.Plan;
import org.alfacentre.sextant.shell.Refusal;

/** Moves, adds and drops half-days, with everything that is dated from them (R17). */
@ApplicationScoped
@Transactional
class SessionMoves {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Turnstile turnstile;
    @Inject private SessionParts parts;
    @Inject private Conflicts conflicts;
    @Inject private SessionAgenda agenda;
    @Inject private BegunSheets sheets;
    @Inject private Event<SessionMoved> moved;

    TrainingSession move(long id, SessionMove move, Actor by) {
        turnstile.pass(id);
        TrainingSession session = em.find(TrainingSession.class, id);
        if (session.isCancelled() || session.getStatus() == SessionStatus.CLOSED) {
            throw Refusal.conflict(session.isCancelled() ? "session-cancelled" : "session-closed");
        }
        LocalDate before = session.getFirstDay();
        List<SessionMoved.Held> held = SessionMoved.Held.of(session);
        Set<Integer> dated = replan(session, move);
        mustNotOverlap(session);
        parts.openWindow(session, move.window(), before);
        agenda.shiftQuotas(session, before);
        em.flush();
        if (session.isPublished()) {
            session.changeCalendars();
            conflicts.mustBeFree(Plan.of(session, dated));
            agenda.plan(session);
            moved.fire(new SessionMoved(session, held, move.reason(), by));
        }
        return session;
    }

    /**
     * Moves half-days, adds those without a number – all of them when there was none – and drops
     * others.
     *
     * @return the numbers of those that have another date than before
     */
    private Set<Integer> replan(TrainingSession session, SessionMove move) {
        Map<Integer, Slot> slots = elsewhere(session, move);
        List<SessionMove.To> added =
                move.halfDays().stream().filter(to -> isNew(to, session)).toList();
        Set<Integer> dropped = dropped(session, move.dropped());
        if (slots.isEmpty() && added.isEmpty() && dropped.isEmpty()) {
            throw Refusal.invalid("halfDays", "nothing-moves");
        }
        if (added.isEmpty() && dropped.size() == session.getHalfDays().size()) {
            throw Refusal.invalid("drop", "no-half-day-left");
        }
        session.reschedule(slots);
        Set<Integer> dated = new HashSet<>(slots.keySet());
        added.forEach(to -> dated.add(session.addHalfDay(to.anew(), null).getN()));
        dropped.forEach(session::removeHalfDay);
        return dated;
    }

    private static boolean isNew(SessionMove.To to, TrainingSession session) {
        return to.n() == null || session.getHalfDays().isEmpty();
    }

    private Map<Integer, Slot> elsewhere(TrainingSession session, SessionMove move) {
        Map<Integer, Slot> slots = new LinkedHashMap<>();
        for (int i = 0; i < move.halfDays().size(); i++) {
            SessionMove.To to = move.halfDays().get(i);
            if (isNew(to, session)) {
                continue;
            }
            if (!session.hasHalfDay(to.n()) || move.dropped().contains(to.n())) {
                throw Refusal.invalid("halfDays[" + i + "].n", "unknown-half-day", to.n());
            }
            HalfDay halfDay = session.halfDay(to.n());
            Slot slot = to.to(halfDay.getSlot());
            if (!slot.equals(halfDay.getSlot())) {
                sheets.mustNotHave(halfDay);
                slots.put(to.n(), slot);
            }
        }
        return slots;
    }

    private Set<Integer> dropped(TrainingSession session, List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (!session.hasHalfDay(numbers.get(i))) {
                throw Refusal.invalid("drop[" + i + "]", "unknown-half-day", numbers.get(i));
            }
            sheets.mustNotHave(session.halfDay(numbers.get(i)));
        }
        return Set.copyOf(numbers);
    }

    private static void mustNotOverlap(TrainingSession session) {
        List<PlannedHalfDay> planned = new ArrayList<>();
        session.getHalfDays()
                .forEach(half -> planned.add(PlannedHalfDay.of(half.getSlot(), half.getTheme())));
        SessionRules.check(new SessionEdit().with(SessionEdit.HALF_DAYS, planned));
    }
}
