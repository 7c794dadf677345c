package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.identity.Caller;

/**
 * The door to enrolments for those who decide about others': staff, and whoever keeps the sheet for
 * a walk-in. Each gives a reason; never called inside a transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class StaffDesk {

    @Inject private Screener screener;
    @Inject private StaffDecisions decisions;
    @Inject private WalkIns walkIns;
    @Inject private Entries entries;

    public Enrolment withdraw(long id, String reason, Caller by) {
        by.mustBeStaff();
        Enrolments.mustBeReason(reason);
        return Retrying.attempt(() -> decisions.withdraw(id, reason, by.actor()));
    }

    /** {@code forcedBecause} confirms above capacity; without it a full session makes it wait. */
    public Enrolment approve(long id, String forcedBecause, Caller by) {
        by.mustBeStaff();
        if (forcedBecause != null) {
            Enrolments.mustBeReason(forcedBecause);
        } else {
            entries.askedAgain(id).forEach(part -> screener.mustStillBeEligible(part, true));
        }
        return Retrying.attempt(() -> decisions.approve(id, forcedBecause, by.actor()));
    }

    public Enrolment reject(long id, String reason, Caller by) {
        by.mustBeStaff();
        Enrolments.mustBeReason(reason);
        return Retrying.attempt(() -> decisions.reject(id, reason, by.actor()));
    }

    /** Staff give somebody of the list a place, out of turn and above capacity if need be. */
    public Enrolment promote(long id, String reason, Caller by) {
        by.mustBeStaff();
        Enrolments.mustBeReason(reason);
        return Retrying.attempt(() -> decisions.promote(id, reason, by.actor()));
    }

    public Enrolment reprioritise(long id, int priority, String reason, Caller by) {
        return reprioritise(id, priority, reason, Request.NOTHING, by);
    }

    /**
     * The same.
     *
     * @param alongside what is kept with the entry, in its transaction: rows alone
     */
    public Enrolment reprioritise(
            long id, int priority, String reason, Consumer<Enrolment> alongside, Caller by) {
        by.mustBeStaff();
        Enrolments.mustBeReason(reason);
        return Retrying.attempt(
                () -> decisions.reprioritise(id, priority, reason, alongside, by.actor()));
    }

    /**
     * Somebody came who has no place: an entry counted apart, above capacity if need be (R24, T03).
     * Who may add one is the attendance sheet's to say.
     */
    public Enrolment walkIn(long session, long person, String reason, Actor by) {
        Enrolments.mustBeReason(reason);
        Screening screening = screener.screen(session, person, true);
        var request =
                new Request(
                        session,
                        person,
                        screening,
                        Request.Way.FORCED,
                        reason,
                        by,
                        Request.NOTHING);
        return Retrying.attempt(() -> walkIns.add(request));
    }
}
