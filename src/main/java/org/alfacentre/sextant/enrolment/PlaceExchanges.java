package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.people.Person;

/**
 * A place goes to a colleague (R15), or a person to another session (R14): all or nothing. Whoever
 * comes has the place at once: a need of approval is staff's to answer, with a reason.
 */
@ApplicationScoped
@Transactional
class PlaceExchanges {

    @Inject private Turnstile turnstile;
    @Inject private Books books;
    @Inject private Promotion promotion;
    @Inject private Overlaps overlaps;

    /**
     * Gives the place to a colleague of the same organisation. The queue does not move unless the
     * two differ in what they take: the share of another quota, or no place at all (R4).
     */
    Enrolment substitute(long id, Request colleague) {
        Book book = books.open(colleague.session(), colleague.by());
        turnstile.passAs(List.of(colleague.person()));
        Enrolment old = books.entry(book, id);
        Entries.mustBe(old, Status.CONFIRMED);
        Admission.mustNotBeOver(book);
        mustBeAbsent(book, colleague.person());
        mustBeColleagues(old.getPerson(), books.person(colleague.person()));
        mustNeedNoApproval(book, colleague);
        overlaps.mustNotMeet(colleague.person(), colleague.session(), Overlaps.NONE);
        boolean counted = old.occupies();
        String reason = colleague.forcedBecause();
        books.turn(book, old, Status.WITHDRAWN, null, reason, Notice.SUBSTITUTED);
        mustTakeOver(book, old, counted, colleague.screening());
        Enrolment now = enter(book, colleague, Notice.SUBSTITUTED);
        old.replacedBy(now);
        if (counted && leavesMore(book, old, now)) {
            promotion.walk(book);
        }
        books.close(book);
        return now;
    }

    private static void mustTakeOver(
            Book book, Enrolment old, boolean counted, Screening colleague) {
        if (colleague.outsideQuota()) {
            return;
        }
        Optional<Explanation> obstacle =
                counted
                        ? book.seats().takeOverObstacle(old.getProfile(), colleague.profile())
                        : book.obstacle(colleague.profile());
        obstacle.ifPresent(
                why -> {
                    throw Refusals.of(why);
                });
    }

    private static boolean leavesMore(Book book, Enrolment old, Enrolment now) {
        return !now.occupies() || book.seats().leavesMore(old.getProfile(), now.getProfile());
    }

    /**
     * Moves the person to another session that has a place for them; the one left promotes.
     *
     * @param byStaff staff may move somebody after the window has closed
     */
    Enrolment transfer(long id, long origin, Request destination, boolean byStaff) {
        if (origin == destination.session()) {
            throw Refusals.of(Explanation.of(Cause.ALREADY_ENROLLED).in(origin));
        }
        List<Book> both = books.openAll(List.of(origin, destination.session()), destination.by());
        turnstile.passAs(List.of(destination.person()));
        Book from = both.get(0);
        Book to = both.get(1);
        Enrolment old = books.entry(from, id);
        Entries.mustBe(old, Status.CONFIRMED);
        Admission.mustNotBeOver(from);
        mustBeAbsent(to, destination.person());
        mustTake(to, destination, byStaff);
        overlaps.mustNotMeet(destination.person(), destination.session(), origin);
        Enrolment now = enter(to, destination, Notice.TRANSFERRED);
        books.turn(from, old, Status.WITHDRAWN, null, destination.forcedBecause(), Notice.NONE);
        old.replacedBy(now);
        promotion.walk(from);
        books.close(to);
        return now;
    }

    private static void mustTake(Book to, Request request, boolean byStaff) {
        Admission.mustBeHeld(to.session());
        if (!byStaff) {
            Admission.mustBeOpen(to);
        } else if (to.session().hasStarted(to.now())) {
            throw Refusals.of(Cause.WINDOW_CLOSED);
        }
        mustNeedNoApproval(to, request);
        if (!request.screening().outsideQuota()) {
            to.obstacle(request.screening().profile())
                    .ifPresent(
                            why -> {
                                throw Refusals.of(why.in(to.session().getId()));
                            });
        }
    }

    private static void mustNeedNoApproval(Book book, Request request) {
        Screening screening = request.screening();
        boolean needed = book.session().isApprovalRequired() || screening.needsApproval();
        if (needed && !screening.outsideQuota() && !request.isForced()) {
            throw Refusals.of(Explanation.of(Cause.NEEDS_APPROVAL).in(book.session().getId()));
        }
    }

    private Enrolment enter(Book book, Request request, Notice notice) {
        Enrolment entry =
                new Enrolment(
                        book.session(),
                        books.person(request.person()),
                        request.screening().profile(),
                        request.screening().priority(),
                        book.now());
        entry.screened(request.screening());
        if (entry.needsApproval() && request.isForced()) {
            entry.approveInAdvance();
        }
        Explanation free = Explanation.of(Cause.FREE_PLACE);
        books.turn(book, entry, Status.CONFIRMED, free, request.forcedBecause(), notice);
        return entry;
    }

    /** Of one organisation as they are now, whatever it was when the place was given. */
    private static void mustBeColleagues(Person leaving, Person coming) {
        if (coming.getOrganisation() == null
                || !coming.getOrganisation().equals(leaving.getOrganisation())) {
            throw Refusals.notEligible("enrolment.refused.other-organisation");
        }
    }

    private static void mustBeAbsent(Book book, long person) {
        if (book.seats().of(person).isPresent()) {
            throw Refusals.of(Explanation.of(Cause.ALREADY_ENROLLED).in(book.session().getId()));
        }
    }
}
