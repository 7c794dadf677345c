package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Refusal;

/**
 * The door to enrolments for those who want or have a place, for pages, REST and modules: who may
 * do what, modules asked first, then one transaction under the session's turn, tried again when the
 * database gave it up. Never called inside a transaction: the turn is taken before anything is
 * read. What staff decide is {@link StaffDesk}'s.
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
    @Inject private Delegates delegates;
    @Inject private Entries entries;

    /**
     * Asks for a place (R1, R2, R18).
     *
     * @param forcedBecause staff's reason to go above capacity, quotas or the window; null normally
     */
    public Answer enrol(long session, long person, String forcedBecause, Caller by) {
        return enrol(session, person, forcedBecause, facts -> Request.NOTHING, by);
    }

    /**
     * The same.
     *
     * @param form reads what else was filled in, which it may refuse, and answers what is kept with
     *     the entry, in its transaction and under its lock: rows alone, no module and no mail
     */
    public Answer enrol(
            long session,
            long person,
            String forcedBecause,
            Function<SessionFacts, Consumer<Enrolment>> form,
            Caller by) {
        delegates.mustSpeakFor(person, by);
        if (forcedBecause != null) {
            by.mustBeStaff();
            mustBeReason(forcedBecause);
        }
        Screening screening = screener.screen(session, person, by.isStaff());
        Request.Way way = forcedBecause == null ? Request.Way.ORDINARY : Request.Way.FORCED;
        var request =
                new Request(
                        session,
                        person,
                        screening,
                        way,
                        forcedBecause,
                        by.actor(),
                        form.apply(screening.session()));
        return Retrying.attempt(() -> allocator.enrol(request));
    }

    /** Several people at once, in this order, each with an answer of their own. */
    public List<GroupAnswer> enrolEach(long session, List<Long> persons, Caller by) {
        List<GroupAnswer> answers = new ArrayList<>();
        for (long person : persons) {
            try {
                answers.add(new GroupAnswer.Told(person, enrol(session, person, null, by)));
            } catch (Refusal refused) {
                answers.add(new GroupAnswer.Refused(person, refused));
            }
        }
        return answers;
    }

    /**
     * Asks for all these sessions of a series: all places, or one in the queue as a whole (R21).
     */
    public SeriesAnswer enrolWhole(long series, List<Long> sessions, long person, Caller by) {
        delegates.mustSpeakFor(person, by);
        boolean whole = Set.copyOf(sessions).containsAll(entries.whole(series));
        List<Request> requests =
                sessions.stream()
                        .sorted()
                        .map(session -> ordinary(session, person, whole, by))
                        .toList();
        if (requests.isEmpty()) {
            throw Refusals.of(Cause.SESSION_CANCELLED);
        }
        return Retrying.attempt(() -> allocator.enrolWhole(series, requests));
    }

    private Request ordinary(long session, long person, boolean whole, Caller by) {
        Screening screening =
                whole
                        ? screener.screenForWhole(session, person, by.isStaff())
                        : screener.screen(session, person, by.isStaff());
        return new Request(
                session,
                person,
                screening,
                Request.Way.ORDINARY,
                null,
                by.actor(),
                Request.NOTHING);
    }

    /** A place at a meeting of the working group that the person belongs to (DESIGN §4). */
    public Answer seatMember(long session, long person, Caller by) {
        by.mustBeStaff();
        Screening screening = screener.screen(session, person, true);
        var request =
                new Request(
                        session,
                        person,
                        screening,
                        Request.Way.MEMBER,
                        null,
                        by.actor(),
                        Request.NOTHING);
        return Retrying.attempt(() -> allocator.enrol(request));
    }

    /**
     * What the action's module would say against the person in this session, in its words; empty
     * when it would let them ask. A page tells it before anybody fills in a form.
     */
    public Optional<Refusal> objection(long session, long person, Caller by) {
        delegates.mustSpeakFor(person, by);
        return objection(screener.screen(session, person, by.isStaff()));
    }

    /** Takes an offered place, all of it; done already, it answers the entry as it is. */
    public Enrolment accept(long id, boolean overlapConfirmed, Caller by) {
        return accept(id, List.of(), overlapConfirmed, by);
    }

    /**
     * Takes an offered place.
     *
     * @param sessions the part of a series that is taken; empty for all (R21)
     */
    public Enrolment accept(
            long id, Collection<Long> sessions, boolean overlapConfirmed, Caller by) {
        Entries.Card card = entries.card(id);
        mustActFor(card.person(), by);
        entries.askedAgain(id).forEach(part -> screener.mustStillBeEligible(part, by.isStaff()));
        return Retrying.attempt(() -> changes.accept(id, sessions, overlapConfirmed, by.actor()));
    }

    public Enrolment decline(long id, Caller by) {
        mustActFor(entries.card(id).person(), by);
        return Retrying.attempt(() -> changes.decline(id, by.actor()));
    }

    /** The person's act; staff do it for them with a reason. */
    public Enrolment cancel(long id, String reason, Caller by) {
        return cancel(id, List.of(), reason, by);
    }

    /**
     * Gives the entry up.
     *
     * @param sessions of a series enrolled whole, those to give up; empty for the entry's own
     */
    public Enrolment cancel(long id, Collection<Long> sessions, String reason, Caller by) {
        long person = entries.card(id).person();
        mustActFor(person, by);
        if (person != by.id()) {
            mustBeReason(reason);
        }
        return Retrying.attempt(() -> changes.cancel(id, sessions, reason, by.actor()));
    }

    /**
     * Gives the place to a colleague of the same organisation (R15); answers the new entry.
     *
     * @param reason with which staff decide though a module objects or approval is needed, or null
     */
    public Enrolment substitute(long id, long colleague, String reason, Caller by) {
        Entries.Card card = entries.card(id);
        mustActFor(card.person(), by);
        Request request = exchange(card.session(), colleague, reason, by);
        return Retrying.attempt(() -> exchanges.substitute(id, request));
    }

    /**
     * Moves the person to another session (R14); answers the new entry.
     *
     * @param reason as for a colleague
     */
    public Enrolment transfer(long id, long destination, String reason, Caller by) {
        Entries.Card card = entries.card(id);
        mustActFor(card.person(), by);
        Request request = exchange(destination, card.person(), reason, by);
        return Retrying.attempt(
                () -> exchanges.transfer(id, card.session(), request, by.isStaff()));
    }

    /**
     * A module that says no, or nothing, stops an exchange: there is a place to go back to. Staff
     * decide against it with a reason.
     */
    private Request exchange(long session, long person, String reason, Caller by) {
        boolean decided = by.isStaff() && reason != null && !reason.isBlank();
        Screening screening = screener.screen(session, person, by.isStaff());
        Admission.mustBeOn(screening);
        if (decided) {
            mustBeReason(reason);
        } else {
            Admission.mustBeFit(screening);
        }
        return new Request(
                session,
                person,
                screening,
                decided ? Request.Way.FORCED : Request.Way.ORDINARY,
                decided ? reason : null,
                by.actor(),
                Request.NOTHING);
    }

    private static Optional<Refusal> objection(Screening screening) {
        return screening.moduleOff()
                ? Optional.of(Refusal.conflict("module-inactive"))
                : Admission.objection(screening);
    }

    private static void mustActFor(long person, Caller by) {
        if (person != by.id()) {
            by.mustBeStaff();
        }
    }

    static void mustBeReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("reason", "required");
        }
        if (reason.length() > 1000) {
            throw Refusal.invalid("reason", "too-long", 1000);
        }
    }
}
