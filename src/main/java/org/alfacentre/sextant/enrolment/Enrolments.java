package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Refusal;

/**
 * The one door to enrolments for pages, REST and modules: who may do what, modules asked first,
 * then one transaction under the session's turn, tried again when the database gave it up. Never
 * called inside a transaction: the turn is taken before anything is read.
 *
 * <p>A person acts for themselves; staff act for anybody. Refusals carry a cause of {@link Cause}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class Enrolments {

    @Inject private Screener screener;
    @Inject private PlaceAllocator allocator;
    @Inject private PlaceChanges changes;
    @Inject private PlaceExchanges exchanges;
    @Inject private WalkIns walkIns;

    /**
     * Asks for a place (R1, R2, R18).
     *
     * @param forcedBecause staff's reason to go above capacity, quotas or the window; null normally
     */
    public Answer enrol(long session, long person, String forcedBecause, Caller by) {
        mustActFor(person, by);
        if (forcedBecause != null) {
            by.mustBeStaff();
            mustBeReason(forcedBecause);
        }
        Screening screening = screener.screen(session, person, by.isStaff());
        var request = new Request(session, person, screening, forcedBecause, by.actor());
        return Retrying.attempt(() -> allocator.enrol(request));
    }

    /**
     * What the action's module would say against the person in this session, in its words; empty
     * when it would let them ask. A page tells it before anybody fills in a form.
     */
    public Optional<Refusal> objection(long session, long person, Caller by) {
        mustActFor(person, by);
        return objection(screener.screen(session, person, by.isStaff()));
    }

    /** Takes an offered place; done already, it answers the entry as it is. */
    public Enrolment accept(long id, boolean overlapConfirmed, Caller by) {
        mustActFor(exchanges.personOf(id), by);
        return Retrying.attempt(() -> changes.accept(id, overlapConfirmed, by.actor()));
    }

    public Enrolment decline(long id, Caller by) {
        mustActFor(exchanges.personOf(id), by);
        return Retrying.attempt(() -> changes.decline(id, by.actor()));
    }

    /** The person's act; staff do it for them with a reason. */
    public Enrolment cancel(long id, String reason, Caller by) {
        long person = exchanges.personOf(id);
        mustActFor(person, by);
        if (person != by.id()) {
            mustBeReason(reason);
        }
        return Retrying.attempt(() -> changes.cancel(id, reason, by.actor()));
    }

    public Enrolment withdraw(long id, String reason, Caller by) {
        by.mustBeStaff();
        mustBeReason(reason);
        return Retrying.attempt(() -> changes.withdraw(id, reason, by.actor()));
    }

    /** {@code forcedBecause} confirms above capacity; without it a full session makes it wait. */
    public Enrolment approve(long id, String forcedBecause, Caller by) {
        by.mustBeStaff();
        if (forcedBecause != null) {
            mustBeReason(forcedBecause);
        }
        return Retrying.attempt(() -> changes.approve(id, forcedBecause, by.actor()));
    }

    public Enrolment reject(long id, String reason, Caller by) {
        by.mustBeStaff();
        mustBeReason(reason);
        return Retrying.attempt(() -> changes.reject(id, reason, by.actor()));
    }

    /** Staff give somebody of the list a place, out of turn and above capacity if need be. */
    public Enrolment promote(long id, String reason, Caller by) {
        by.mustBeStaff();
        mustBeReason(reason);
        return Retrying.attempt(() -> changes.promote(id, reason, by.actor()));
    }

    public Enrolment reprioritise(long id, int priority, String reason, Caller by) {
        by.mustBeStaff();
        mustBeReason(reason);
        return Retrying.attempt(() -> changes.reprioritise(id, priority, reason, by.actor()));
    }

    /** Gives the place to a colleague of the same organisation (R15); answers the new entry. */
    public Enrolment substitute(long id, long colleague, Caller by) {
        mustActFor(exchanges.personOf(id), by);
        Request request = request(exchanges.sessionOf(id), colleague, by);
        return Retrying.attempt(() -> exchanges.substitute(id, request));
    }

    /** Moves the person to another session (R14); answers the new entry. */
    public Enrolment transfer(long id, long destination, Caller by) {
        long person = exchanges.personOf(id);
        mustActFor(person, by);
        long origin = exchanges.sessionOf(id);
        Request request = request(destination, person, by);
        return Retrying.attempt(() -> exchanges.transfer(id, origin, request));
    }

    /**
     * Somebody came who has no place: an entry counted apart, above capacity if need be (R24, T03).
     * Who may add one is the attendance sheet's to say.
     */
    public Enrolment walkIn(long session, long person, String reason, Actor by) {
        mustBeReason(reason);
        Screening screening = screener.screen(session, person, true);
        var request = new Request(session, person, screening, reason, by);
        return Retrying.attempt(() -> walkIns.add(request));
    }

    private Request request(long session, long person, Caller by) {
        Screening screening = screener.screen(session, person, by.isStaff());
        objection(screening)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        return new Request(session, person, screening, null, by.actor());
    }

    private static Optional<Refusal> objection(Screening screening) {
        if (screening.moduleOff()) {
            return Optional.of(Refusal.conflict("module-inactive"));
        }
        return screening.eligibility() instanceof Eligibility.Refused no
                ? Optional.of(Refusals.notEligible(no.messageKey()))
                : Optional.empty();
    }

    private static void mustActFor(long person, Caller by) {
        if (person != by.id()) {
            by.mustBeStaff();
        }
    }

    private static void mustBeReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("reason", "required");
        }
        if (reason.length() > 1000) {
            throw Refusal.invalid("reason", "too-long", 1000);
        }
    }
}
