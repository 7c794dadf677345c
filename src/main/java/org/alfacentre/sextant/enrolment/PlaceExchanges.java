package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.people.Person;

/** A place goes to a colleague (R15), or a person to another session (R14): all or nothing. */
@ApplicationScoped
@Transactional
class PlaceExchanges {

    @Inject private Turnstile turnstile;
    @Inject private Books books;
    @Inject private Promotion promotion;
    @Inject private Overlaps overlaps;

    /** Gives the place to a colleague of the same organisation; the queue does not move. */
    Enrolment substitute(long id, Request colleague) {
        Book book = books.open(colleague.session(), colleague.by());
        turnstile.passAs(List.of(colleague.person()));
        Enrolment old = books.entry(book, id);
        Entries.mustBe(old, Status.CONFIRMED);
        Admission.mustNotBeOver(book);
        mustBeAbsent(book, colleague.person());
        Profile theirs = colleague.screening().profile();
        mustBeColleagues(old.getPerson(), books.person(colleague.person()));
        overlaps.mustNotMeet(colleague.person(), colleague.session(), Overlaps.NONE);
        books.turn(book, old, Status.WITHDRAWN, null, null, Notice.SUBSTITUTED);
        Optional<Explanation> obstacle =
                old.isOutsideQuota() && !colleague.screening().outsideQuota()
                        ? book.obstacle(theirs)
                        : book.seats().takeOverObstacle(old.getProfile(), theirs);
        obstacle.ifPresent(
                why -> {
                    throw Refusals.of(why);
                });
        Enrolment now = enter(book, colleague, Notice.SUBSTITUTED);
        old.replacedBy(now);
        books.close(book);
        return now;
    }

    /**
     * Moves the person to another session that has a place for them; the one left promotes.
     *
     * @param byStaff staff may move somebody after the window has closed, and without approval
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
        books.turn(from, old, Status.WITHDRAWN, null, null, Notice.NONE);
        old.replacedBy(now);
        promotion.walk(from);
        books.close(to);
        return now;
    }

    private static void mustTake(Book to, Request request, boolean byStaff) {
        Admission.mustBeHeld(to.session());
        if (!byStaff) {
            Admission.mustBeOpen(to);
            if (to.session().isApprovalRequired()) {
                throw Refusals.of(Cause.NEEDS_APPROVAL);
            }
        } else if (to.session().hasStarted(to.now())) {
            throw Refusals.of(Cause.WINDOW_CLOSED);
        }
        if (!request.screening().outsideQuota()) {
            to.obstacle(request.screening().profile())
                    .ifPresent(
                            why -> {
                                throw Refusals.of(why.in(to.session().getId()));
                            });
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
        Explanation free = Explanation.of(Cause.FREE_PLACE);
        books.turn(book, entry, Status.CONFIRMED, free, null, notice);
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
        if (book.entryOf(person).isPresent()) {
            throw Refusals.of(Explanation.of(Cause.ALREADY_ENROLLED).in(book.session().getId()));
        }
    }
}
