package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

/** Moves a session's half-days, with everything that is dated from them (R17). */
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
        Map<Integer, Slot> old = new LinkedHashMap<>();
        Set<Integer> dated =
                session.getHalfDays().isEmpty()
                        ? date(session, move.halfDays())
                        : reschedule(session, move.halfDays(), old);
        mustNotOverlap(session);
        parts.openWindow(session, move.window(), before);
        if (before != null) {
            agenda.shiftQuotas(session, ChronoUnit.DAYS.between(before, session.getFirstDay()));
        }
        em.flush();
        if (session.isPublished()) {
            conflicts.mustBeFree(Plan.of(session, dated));
            agenda.plan(session);
            moved.fire(new SessionMoved(session, old, move.reason(), by));
        }
        return session;
    }

    /** A session that had no date gets its half-days now. */
    private static Set<Integer> date(TrainingSession session, List<SessionMove.To> halfDays) {
        var dated = new HashSet<Integer>();
        halfDays.forEach(to -> dated.add(session.addHalfDay(to.anew(), null).getN()));
        session.move(Map.of());
        return dated;
    }

    private Set<Integer> reschedule(
            TrainingSession session, List<SessionMove.To> halfDays, Map<Integer, Slot> old) {
        Map<Integer, Slot> slots = new LinkedHashMap<>();
        for (int i = 0; i < halfDays.size(); i++) {
            SessionMove.To to = halfDays.get(i);
            HalfDay halfDay =
                    session.getHalfDays().stream()
                            .filter(one -> one.getN() == to.n())
                            .findFirst()
                            .orElse(null);
            if (halfDay == null) {
                throw Refusal.invalid("halfDays[" + i + "].n", "unknown-half-day", to.n());
            }
            Slot slot = to.to(halfDay.getSlot());
            if (!slot.equals(halfDay.getSlot())) {
                sheets.mustNotHave(halfDay);
                old.put(to.n(), halfDay.getSlot());
                slots.put(to.n(), slot);
            }
        }
        if (slots.isEmpty()) {
            throw Refusal.invalid("halfDays", "nothing-moves");
        }
        if (session.isPublished()) {
            session.move(slots);
        } else {
            session.reschedule(slots);
        }
        return slots.keySet();
    }

    private static void mustNotOverlap(TrainingSession session) {
        List<PlannedHalfDay> planned = new ArrayList<>();
        session.getHalfDays()
                .forEach(half -> planned.add(PlannedHalfDay.of(half.getSlot(), half.getTheme())));
        SessionRules.check(new SessionEdit().with(SessionEdit.HALF_DAYS, planned));
    }
}
