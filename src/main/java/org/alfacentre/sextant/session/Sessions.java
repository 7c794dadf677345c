package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.alfacentre.sextant.enrolment.Retrying;
import org.alfacentre.sextant.enrolment.SeatCount;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;

/**
 * The one door to sessions for pages, REST and the demo edition: who may schedule what, the
 * action's module asked first, then one transaction, tried again when the database gave it up.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Sessions {

    private static final int REASON_LENGTH = 1000;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SessionDrafts drafts;
    @Inject private SessionEdits edits;
    @Inject private SessionLife life;
    @Inject private SessionMoves moves;
    @Inject private CohortPlaces cohortPlaces;
    @Inject private PublicationAdvice advice;

    /** A new draft of an action; what is left out comes from its sheet and its module. */
    public TrainingSession draft(String action, SessionEdit edit, Caller by) {
        return drafts.draft(action, edit, by);
    }

    /** Changes what was given. Blocks of the calendar are told, and enforced once published. */
    public TrainingSession edit(long id, SessionEdit edit, Caller by) {
        return edits.edit(toSchedule(id, by), edit, by);
    }

    /**
     * Opens a draft to enrolments unless something stands against it (domain.md §5.4).
     *
     * @param overrideReason why a weekend or a holiday is kept; the director's alone; normally null
     */
    public TrainingSession publish(long id, String overrideReason, Caller by) {
        TrainingSession session = toSchedule(id, by);
        if (overrideReason != null) {
            SchedulingRights.mustOverride(by);
            mustBeReason("overrideReason", overrideReason);
        }
        advice.mustPass(session);
        TrainingSession published =
                Retrying.attempt(() -> life.publish(id, overrideReason, by.actor()));
        cohortPlaces.fill(id);
        return published;
    }

    /** Gives half-days other dates, adds or drops some, and tells everybody concerned (R17). */
    public TrainingSession move(long id, SessionMove move, Caller by) {
        toSchedule(id, by);
        mustBeReason("reason", move.reason());
        if (move.isEmpty()) {
            throw Refusal.invalid("halfDays", "required");
        }
        return Retrying.attempt(() -> moves.move(id, move, by.actor()));
    }

    /** Closes every active enrolment with one mail each (R16). */
    public TrainingSession cancel(long id, String reason, Caller by) {
        toSchedule(id, by);
        mustBeReason("reason", reason);
        return Retrying.attempt(() -> life.cancel(id, reason, by.actor()));
    }

    /** How many persons a move or a cancellation would tell now. */
    public int told(long id) {
        SeatCount seats = em.find(SeatCount.class, id);
        return seats == null
                ? 0
                : seats.getConfirmed()
                        + seats.getOffered()
                        + seats.getRequested()
                        + seats.getWaiting();
    }

    /** The session, or a refusal with 404 when it is not there or not for this reader. */
    public TrainingSession read(long id, Optional<Caller> by) {
        TrainingSession session = em.find(TrainingSession.class, id);
        if (session == null || !SchedulingRights.mayRead(by, session)) {
            throw Refusal.notFound();
        }
        return session;
    }

    public TrainingSession read(String code, Optional<Caller> by) {
        return em.createQuery(
                        "SELECT s FROM TrainingSession s WHERE s.code = :code",
                        TrainingSession.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .filter(session -> SchedulingRights.mayRead(by, session))
                .orElseThrow(Refusal::notFound);
    }

    private TrainingSession toSchedule(long id, Caller by) {
        TrainingSession session = em.find(TrainingSession.class, id);
        if (session == null) {
            throw Refusal.notFound();
        }
        SchedulingRights.mustSchedule(by, session);
        return session;
    }

    private static void mustBeReason(String field, String reason) {
        var checks = new Checks();
        checks.required(field, reason, REASON_LENGTH);
        checks.refuseIfWrong();
    }
}
