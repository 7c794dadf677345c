package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.enrolment.Retrying;
import org.alfacentre.sextant.field.Filled;
import org.alfacentre.sextant.field.SessionAnswers;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/** Makes a draft of an action: defaults, the module's advice, a code, and then the rows. */
@ApplicationScoped
class SessionDrafts {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SessionDefaults defaults;
    @Inject private ModuleAdvice advice;
    @Inject private SessionCodes codes;
    @Inject private SessionWriting writing;
    @Inject private SessionAnswers answers;
    @Inject private Clock clock;

    /** Everything a new session needs, known before the first row is written. */
    record Prepared(
            String code,
            String action,
            SessionEdit whole,
            ModuleAdvice.Advice said,
            List<Filled> answers) {}

    TrainingSession draft(String code, SessionEdit edit, Caller by) {
        Prepared prepared = prepare(code, edit, by);
        return Retrying.attempt(() -> writing.store(prepared, by));
    }

    Prepared prepare(String code, SessionEdit edit, Caller by) {
        Action action = code == null ? null : em.find(Action.class, code);
        if (action == null) {
            throw Refusal.invalid("action", code == null ? "required" : "unknown-action", code);
        }
        SchedulingRights.mustSchedule(by, action, edit.or(SessionEdit.NETWORK, null));
        if (edit.or(SessionEdit.OVERRIDE_REASON, null) != null) {
            SchedulingRights.mustOverride(by);
        }
        SessionEdit whole = defaults.complete(action, edit);
        SessionRules.check(whole);
        List<Filled> filled = answers.read(code, whole.or(SessionEdit.FIELDS, Map.of()), by);
        String sessionCode = codes.next(code, year(whole));
        ModuleAdvice.Advice said = advice.on(SessionDefaults.facts(sessionCode, action, whole));
        return new Prepared(sessionCode, code, whole, said, filled);
    }

    private int year(SessionEdit whole) {
        LocalDate first = SessionDefaults.firstDay(whole);
        return (first == null ? ParisTime.day(clock.instant()) : first).getYear();
    }

    /** What an edit is judged together with. */
    static SessionEdit present(TrainingSession session) {
        List<PlannedHalfDay> halfDays =
                session.getHalfDays().stream()
                        .map(
                                half ->
                                        new PlannedHalfDay(
                                                half.getN(), half.getSlot(), half.getTheme()))
                        .toList();
        return new SessionEdit()
                .with(SessionEdit.TITLE, session.getTitle())
                .with(SessionEdit.MINIMUM, session.getMinimum())
                .with(SessionEdit.CAPACITY, session.getCapacity())
                .with(SessionEdit.HALF_DAYS, halfDays)
                .with(SessionEdit.OPENS_AT, session.getWindow().getOpensAt())
                .with(SessionEdit.CLOSES_AT, session.getWindow().getClosesAt());
    }
}
