package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/**
 * What becomes of an entry once it is made: the person's acts and the staff's decisions. Each takes
 * the session's turn, makes one transition, and gives a place that it freed to the queue in the
 * same transaction (R4). Doing again what is done changes nothing.
 */
@ApplicationScoped
@Transactional
class PlaceChanges {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Turnstile turnstile;
    @Inject private Books books;
    @Inject private Promotion promotion;
    @Inject private Overlaps overlaps;
    @Inject private TransitionLetters letters;

    /** The person gives the entry up; late, it is noted and staff are told (R12). */
    Enrolment cancel(long id, String reason, Actor by) {
        Book book = bookOf(id, by);
        Enrolment entry = books.entry(book, id);
        if (entry.getStatus() == Status.CANCELLED) {
            return entry;
        }
        mustBe(entry, Status.ACTIVE);
        boolean held = entry.getStatus() == Status.CONFIRMED || entry.getStatus() == Status.OFFERED;
        Notice notice = held ? Notice.CANCELLATION : Notice.LEFT_LIST;
        if (entry.getStatus() == Status.CONFIRMED) {
            noteLateness(book, entry);
        }
        return leave(book, entry, Status.CANCELLED, reason, notice);
    }

    /** The person does not take the place: an offer, or one given or moved without asking. */
    Enrolment decline(long id, Actor by) {
        Book book = bookOf(id, by);
        Enrolment entry = books.entry(book, id);
        if (entry.getStatus() == Status.DECLINED) {
            return entry;
        }
        mustBe(entry, EnumSet.of(Status.OFFERED, Status.CONFIRMED));
        if (entry.getStatus() == Status.CONFIRMED) {
            noteLateness(book, entry);
        }
        return leave(book, entry, Status.DECLINED, null, Notice.OFFER_DECLINED);
    }

    /** The person takes the offered place; one that overlaps another is asked about again (R18). */
    Enrolment accept(long id, boolean overlapConfirmed, Actor by) {
        turnstile.passAs(personOf(id));
        Book book = bookOf(id, by);
        Enrolment entry = books.entry(book, id);
        if (entry.getStatus() == Status.CONFIRMED) {
            return entry;
        }
        mustBe(entry, EnumSet.of(Status.OFFERED));
        if (!book.now().isBefore(entry.getOfferExpiresAt())) {
            throw Refusals.of(Cause.OFFER_EXPIRED);
        }
        Optional<TrainingSession> other =
                overlaps.of(entry.getPerson().getId(), book.session().getId());
        if (other.isPresent() && !overlapConfirmed) {
            throw Refusals.overlap(other.get());
        }
        return confirm(book, entry, null, Notice.CONFIRMATION);
    }

    /** An offer's time is over (R8); one that was re-dated or answered meanwhile is left alone. */
    void expire(long id) {
        Book book = bookOf(id, Actor.SYSTEM);
        Enrolment entry = books.entry(book, id);
        if (entry.getStatus() != Status.OFFERED || book.now().isBefore(entry.getOfferExpiresAt())) {
            return;
        }
        entry.because(Explanation.of(Cause.OFFER_EXPIRED));
        leave(book, entry, Status.EXPIRED, null, Notice.OFFER_EXPIRED);
    }

    /** Fixes an offer's deadline once its mail was delivered (R7). */
    void delivered(long id, Instant at) {
        Book book = bookOf(id, Actor.SYSTEM);
        Enrolment entry = books.entry(book, id);
        if (entry.getStatus() == Status.OFFERED && !entry.isOfferFinal()) {
            promotion.settle(entry, at);
        }
    }

    /** Staff take the place back. */
    Enrolment withdraw(long id, String reason, Actor by) {
        Book book = bookOf(id, by);
        Enrolment entry = books.entry(book, id);
        mustBe(entry, Status.ACTIVE);
        return leave(book, entry, Status.WITHDRAWN, reason, Notice.WITHDRAWN);
    }

    /** Staff turn a request down, or somebody off the list. */
    Enrolment reject(long id, String reason, Actor by) {
        Book book = bookOf(id, by);
        Enrolment entry = books.entry(book, id);
        mustBe(entry, EnumSet.of(Status.REQUESTED, Status.WAITING));
        return leave(book, entry, Status.REJECTED, reason, Notice.REJECTED);
    }

    /**
     * Staff approve. A request that holds its place, or finds one, is confirmed, else it waits,
     * approved in advance; with {@code forcedBecause} it is confirmed above capacity. On the list
     * it is approved in advance.
     */
    Enrolment approve(long id, String forcedBecause, Actor by) {
        Book book = bookOf(id, by);
        Enrolment entry = books.entry(book, id);
        if (entry.getStatus() == Status.CONFIRMED || entry.isApprovedInAdvance()) {
            return entry;
        }
        mustBe(entry, EnumSet.of(Status.REQUESTED, Status.WAITING));
        entry.approveInAdvance();
        if (entry.getStatus() == Status.WAITING) {
            promotion.walk(book);
            books.close(book);
            return entry;
        }
        Optional<Explanation> obstacle =
                entry.occupies() ? Optional.empty() : book.seats().obstacle(entry.getProfile());
        if (obstacle.isEmpty()) {
            return confirm(book, entry, null, Notice.CONFIRMATION);
        }
        if (forcedBecause != null) {
            entry.force();
            return confirm(book, entry, forcedBecause, Notice.CONFIRMATION);
        }
        books.turn(book, entry, Status.WAITING, obstacle.get(), null, Notice.WAITING);
        books.close(book);
        return entry;
    }

    /** Staff give somebody of the list a place, out of turn and above capacity if need be (R11). */
    Enrolment promote(long id, String reason, Actor by) {
        turnstile.passAs(personOf(id));
        Book book = bookOf(id, by);
        Enrolment entry = books.entry(book, id);
        mustBe(entry, EnumSet.of(Status.WAITING, Status.REQUESTED));
        overlaps.of(entry.getPerson().getId(), book.session().getId())
                .ifPresent(
                        other -> {
                            throw Refusals.overlap(other);
                        });
        if (!entry.occupies() && book.seats().obstacle(entry.getProfile()).isPresent()) {
            entry.force();
        }
        return confirm(book, entry, reason, Notice.CONFIRMATION);
    }

    /** Staff change somebody's place in the queue; nobody is told. */
    Enrolment reprioritise(long id, int priority, String reason, Actor by) {
        Book book = bookOf(id, by);
        Enrolment entry = books.entry(book, id);
        mustBe(entry, EnumSet.of(Status.WAITING));
        entry.rank(priority);
        books.turn(book, entry, Status.WAITING, null, reason, Notice.NONE);
        books.close(book);
        return entry;
    }

    private Enrolment leave(Book book, Enrolment entry, Status next, String reason, Notice notice) {
        books.turn(book, entry, next, null, reason, notice);
        if (entry.isLateCancellation()) {
            letters.tellStaffOfLateCancellation(book, entry);
        }
        promotion.walk(book);
        books.close(book);
        return entry;
    }

    private Enrolment confirm(Book book, Enrolment entry, String reason, Notice notice) {
        Cause cause =
                entry.isForced() && book.seats().isFull() ? Cause.OVERBOOKED : Cause.FREE_PLACE;
        books.turn(book, entry, Status.CONFIRMED, Explanation.of(cause), reason, notice);
        books.close(book);
        return entry;
    }

    private static void noteLateness(Book book, Enrolment entry) {
        if (book.session().getWindow().isLateToCancel(book.now())) {
            entry.cancelledLate();
        }
    }

    private static void mustBe(Enrolment entry, Set<Status> allowed) {
        if (!allowed.contains(entry.getStatus())) {
            throw Refusals.wrongState(entry);
        }
    }

    private Book bookOf(long enrolment, Actor by) {
        return books.open(
                scalar("SELECT e.session.id FROM Enrolment e WHERE e.id = :id", enrolment), by);
    }

    private long personOf(long enrolment) {
        return scalar("SELECT e.person.id FROM Enrolment e WHERE e.id = :id", enrolment);
    }

    private long scalar(String query, long enrolment) {
        return em.createQuery(query, Long.class)
                .setParameter("id", enrolment)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
