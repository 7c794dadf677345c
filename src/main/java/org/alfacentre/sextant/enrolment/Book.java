package org.alfacentre.sextant.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.session.TrainingSession;

/**
 * A session's places while its turn is held: what is decided on, by whom, and who is next. Beside
 * it lie the books of its series when somebody asks for that as a whole (R21).
 */
final class Book {

    private final TrainingSession session;
    private final SeatCount count;
    private List<Quota> quotas;
    private final Actor by;
    private final Instant now;
    private final TreeMap<Long, Book> series = new TreeMap<>();
    private Seats seats;

    Book(
            TrainingSession session,
            SeatCount count,
            List<Quota> quotas,
            Collection<? extends Seat> seats,
            Actor by,
            Instant now) {
        this.session = session;
        this.count = count;
        this.quotas = quotas;
        this.by = by;
        this.now = now;
        this.seats = new Seats(session.getCapacity(), quotas, seats, now);
        this.series.put(session.getId(), this);
    }

    /** Lays these books side by side. */
    static void join(Collection<Book> books) {
        for (Book book : books) {
            books.forEach(other -> book.series.put(other.session.getId(), other));
        }
    }

    /** Counts by other quotas from now on. */
    void ration(List<Quota> others) {
        quotas = List.copyOf(others);
        recount();
    }

    List<Quota> quotas() {
        return quotas;
    }

    /** Counts again after the capacity changed. */
    void recount() {
        seats = new Seats(session.getCapacity(), quotas, seats.all(), now);
    }

    /** This book and those beside it, in ascending order. */
    List<Book> series() {
        return List.copyOf(series.values());
    }

    /** The entry and those that stand or fall with it, in the order of their sessions. */
    List<Part> parts(Enrolment entry) {
        if (!entry.isWhole()) {
            return List.of(new Part(this, entry));
        }
        List<Part> parts = new ArrayList<>();
        for (Book book : series.values()) {
            book.seats.entries().stream()
                    .filter(other -> other.isWhole() && other.isOfWhole(entry))
                    .forEach(other -> parts.add(new Part(book, other)));
        }
        return parts;
    }

    /** The books of those that stand or fall with the entry, without this one. */
    List<Book> besides(Enrolment entry) {
        return parts(entry).stream().map(Part::book).filter(book -> book != this).toList();
    }

    /** Why a newcomer must wait (R2): no place for them, or someone ahead who could take it. */
    Optional<Explanation> obstacle(Profile newcomer) {
        Optional<Explanation> own = seats.obstacle(newcomer);
        return own.isPresent() || nextInLine().isEmpty() || takesNothing(newcomer)
                ? own
                : Optional.of(Explanation.of(Cause.HELD_PLACES));
    }

    /** A place held for them is none that those who could take one now are waiting for. */
    private boolean takesNothing(Profile newcomer) {
        return seats.isHeldFromAll(
                newcomer,
                seats.queue().stream().filter(this::couldTake).map(Enrolment::getProfile).toList());
    }

    /** The first of the queue who could take a place now (R5), or empty. */
    Optional<Enrolment> nextInLine() {
        return nextInLine(entry -> true);
    }

    private Optional<Enrolment> nextInLine(Predicate<Enrolment> allowed) {
        if (seats.isFull()) {
            return Optional.empty();
        }
        return seats.queue().stream()
                .filter(entry -> couldTake(entry) && isFirstEverywhere(entry))
                .filter(allowed)
                .findFirst();
    }

    /** Has a place of its kind in every session that it asks for. */
    private boolean couldTake(Enrolment entry) {
        return !seats.isSupposed(entry)
                && entry.getPerson().isActive()
                && parts(entry).stream().allMatch(part -> part.obstacle().isEmpty());
    }

    /** A whole takes no place in another session that somebody there waits for before it. */
    private boolean isFirstEverywhere(Enrolment entry) {
        return parts(entry).stream()
                .filter(part -> part.book() != this)
                .allMatch(
                        part ->
                                part.book().seats.queue().stream()
                                        .takeWhile(ahead -> ahead != part.entry())
                                        .noneMatch(part.book()::couldTake));
    }

    /** What stands in the way of somebody of the queue now. */
    Explanation whyWaiting(Enrolment entry) {
        List<Part> parts = parts(entry);
        return parts.stream()
                .flatMap(part -> part.obstacle().map(part.among(parts)).stream())
                .findFirst()
                .orElse(Explanation.of(Cause.HELD_PLACES));
    }

    /**
     * How many of those ahead could take the next place that this one could: all but those whom
     * another quota than theirs stops.
     */
    int aheadOf(Enrolment entry) {
        Optional<Explanation> own = seats.quotaObstacle(entry.getProfile());
        return (int)
                seats.queue().stream()
                        .takeWhile(ahead -> !ahead.equals(entry))
                        .filter(ahead -> ahead.getPerson().isActive())
                        .filter(ahead -> couldTakeBefore(ahead, own))
                        .count();
    }

    private boolean couldTakeBefore(Enrolment ahead, Optional<Explanation> own) {
        Optional<Explanation> theirs = seats.quotaObstacle(ahead.getProfile());
        return theirs.isEmpty() || theirs.equals(own);
    }

    /** Whether somebody of the queue may have the place of this session alone, in their turn. */
    boolean mayHaveAlone(Enrolment entry) {
        return seats.obstacle(entry.getProfile()).isEmpty()
                && seats.queue().stream()
                        .takeWhile(ahead -> ahead != entry)
                        .noneMatch(this::couldTake);
    }

    /**
     * Those of the queue who get what places there are, in order (R5), found out before anything
     * changes. Of requests that hold no place no more are made than there are places.
     */
    List<Enrolment> promotable() {
        int claims = (int) seats.entries().stream().filter(Book::isClaim).count();
        List<Enrolment> chosen = new ArrayList<>();
        Predicate<Enrolment> allowed = entry -> !entry.needsApproval() || hasPlaceBeside(claims);
        Optional<Enrolment> next = nextInLine(allowed);
        while (next.isPresent()) {
            parts(next.get()).forEach(part -> part.book().seats.suppose(part.entry()));
            chosen.add(next.get());
            next = nextInLine(allowed);
        }
        series.values().forEach(book -> book.seats.supposeNothing());
        return chosen;
    }

    private boolean hasPlaceBeside(int claims) {
        return seats.free() == null || seats.free() > claims;
    }

    private static boolean isClaim(Enrolment entry) {
        return entry.getStatus() == Status.REQUESTED && !entry.occupies() && !entry.isForReview();
    }

    /** How many free places those waiting could take: a newcomer gets none of them (R2). */
    int heldForList() {
        int couldTake = (int) seats.queue().stream().filter(this::couldTake).count();
        return seats.free() == null ? couldTake : Math.min(couldTake, seats.free());
    }

    boolean isListFull() {
        return session.getWaitingList().isFull(seats.queue().size());
    }

    TrainingSession session() {
        return session;
    }

    SeatCount count() {
        return count;
    }

    Seats seats() {
        return seats;
    }

    Actor by() {
        return by;
    }

    Instant now() {
        return now;
    }
}
