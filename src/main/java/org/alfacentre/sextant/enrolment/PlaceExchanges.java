package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.alfacentre.sextant.shell.Refusal;

/** A place goes to a colleague (R15), or a person to another session (R14): all or nothing. */
@ApplicationScoped
@Transactional
class PlaceExchanges {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Turnstile turnstile;
    @Inject private Books books;
    @Inject private Promotion promotion;
    @Inject private Overlaps overlaps;

    /** Gives the place to a colleague of the same organisation; the queue does not move. */
    Enrolment substitute(long id, Request colleague) {
        turnstile.passAs(colleague.person());
        Book book = books.open(colleague.session(), colleague.by());
        Enrolment old = books.entry(book, id);
        if (old.getStatus() != Status.CONFIRMED) {
            throw Refusals.wrongState(old);
        }
        mustBeAbsent(book, colleague.person());
        Profile theirs = colleague.screening().profile();
        if (!Objects.equals(old.getProfile().getOrganisation(), theirs.getOrganisation())) {
            throw Refusals.notEligible("enrolment.refused.other-organisation");
        }
        mustFit(colleague);
        books.turn(book, old, Status.WITHDRAWN, null, null, Notice.SUBSTITUTED);
        book.seats()
                .quotaObstacle(theirs, quota -> !Seats.concerns(quota, old.getProfile()))
                .ifPresent(
                        why -> {
                            throw Refusals.of(why);
                        });
        Enrolment now = enter(book, colleague, Notice.SUBSTITUTED);
        old.replacedBy(now);
        books.close(book);
        return now;
    }

    /** Moves the person to another session that has a place for them; the one left promotes. */
    Enrolment transfer(long id, long origin, Request destination) {
        turnstile.passAs(destination.person());
        turnstile.pass(origin, destination.session());
        Book from = books.read(origin, destination.by());
        Book to = books.read(destination.session(), destination.by());
        Enrolment old = books.entry(from, id);
        if (old.getStatus() != Status.CONFIRMED) {
            throw Refusals.wrongState(old);
        }
        mustBeAbsent(to, destination.person());
        if (!to.session().isPublished()) {
            throw Refusals.of(
                    to.session().isCancelled() ? Cause.SESSION_CANCELLED : Cause.WINDOW_NOT_OPEN);
        }
        to.seats()
                .obstacle(destination.screening().profile())
                .ifPresent(
                        why -> {
                            throw Refusals.of(why);
                        });
        if (to.seats().nextInLine().isPresent()) {
            throw Refusals.of(Cause.HELD_PLACES);
        }
        mustFit(destination, origin);
        Enrolment now = enter(to, destination, Notice.TRANSFERRED);
        books.turn(from, old, Status.WITHDRAWN, null, null, Notice.NONE);
        old.replacedBy(now);
        promotion.walk(from);
        books.close(to);
        books.close(from);
        return now;
    }

    private Enrolment enter(Book book, Request request, Notice notice) {
        Enrolment entry =
                new Enrolment(
                        book.session(),
                        books.person(request.person()),
                        request.screening().profile(),
                        request.screening().priority(),
                        book.now());
        Explanation free = Explanation.of(Cause.FREE_PLACE);
        books.turn(book, entry, Status.CONFIRMED, free, null, notice);
        return entry;
    }

    private void mustFit(Request request) {
        mustFit(request, -1);
    }

    private void mustFit(Request request, long leaving) {
        overlaps.except(request.person(), request.session(), leaving)
                .ifPresent(
                        other -> {
                            throw Refusals.overlap(other);
                        });
    }

    private static void mustBeAbsent(Book book, long person) {
        boolean there =
                book.seats().entries().stream()
                        .anyMatch(entry -> entry.isActive() && entry.getPerson().getId() == person);
        if (there) {
            throw Refusals.of(Cause.ALREADY_ENROLLED);
        }
    }

    /** The session of an entry, read without loading it. */
    long sessionOf(long enrolment) {
        return em.createQuery("SELECT e.session.id FROM Enrolment e WHERE e.id = :id", Long.class)
                .setParameter("id", enrolment)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The person of an entry, read without loading it. */
    long personOf(long enrolment) {
        return em.createQuery("SELECT e.person.id FROM Enrolment e WHERE e.id = :id", Long.class)
                .setParameter("id", enrolment)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
