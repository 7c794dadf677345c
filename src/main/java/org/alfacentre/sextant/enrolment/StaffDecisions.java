package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.Actor;

/**
 * What staff decide about an entry. Each decision takes the session's turn, makes one transition
 * with its reason (R19), and gives a place that it freed to the queue in the same transaction (R4).
 * A request for a whole series is approved or turned down as a whole (R21).
 */
@ApplicationScoped
@Transactional
class StaffDecisions {

    @Inject private Turnstile turnstile;
    @Inject private Entries entries;
    @Inject private Books books;
    @Inject private Promotion promotion;
    @Inject private Seating seating;
    @Inject private Overlaps overlaps;

    /** Staff take the place back. */
    Enrolment withdraw(long id, String reason, Actor by) {
        Part asked = entries.open(id, by);
        Entries.mustBe(asked.entry(), Status.ACTIVE.toArray(Status[]::new));
        return seating.leave(
                asked.book(), asked.entry(), Status.WITHDRAWN, reason, Notice.WITHDRAWN);
    }

    /** Staff turn a request down, or somebody off the list. */
    Enrolment reject(long id, String reason, Actor by) {
        Part asked = entries.open(id, by);
        Entries.mustBe(asked.entry(), Status.REQUESTED, Status.WAITING);
        List<Part> parts = asked.book().parts(asked.entry());
        seating.leave(parts, Status.REJECTED, reason, Notice.REJECTED);
        return asked.entry();
    }

    /**
     * Staff approve. A request that holds its place, or finds one, is confirmed, else it waits,
     * approved in advance; with {@code forcedBecause} it is confirmed above capacity. On the list
     * it is approved in advance.
     */
    Enrolment approve(long id, String forcedBecause, Actor by) {
        Part asked = entries.open(id, by);
        Enrolment entry = asked.entry();
        turnstile.passAs(List.of(entry.getPerson().getId()));
        if (entry.getStatus() == Status.CONFIRMED) {
            return entry;
        }
        Entries.mustBe(entry, Status.REQUESTED, Status.WAITING);
        List<Part> parts = asked.book().parts(entry);
        if (entry.getStatus() == Status.WAITING && forcedBecause == null) {
            return entry.isApprovedInAdvance() ? entry : approveInAdvance(asked, parts);
        }
        parts.forEach(overlaps::mustNotMeet);
        parts.forEach(part -> part.entry().approveInAdvance());
        Optional<Explanation> obstacle = parts.stream().flatMap(this::obstacle).findFirst();
        if (obstacle.isEmpty() || forcedBecause != null) {
            parts.stream()
                    .filter(part -> obstacle(part).findAny().isPresent())
                    .forEach(part -> part.entry().force());
            seating.confirm(parts, forcedBecause);
        } else {
            books.turn(parts, Status.WAITING, obstacle.get(), null, Notice.WAITING);
            // a request that held no place no longer keeps one from those behind it
            promotion.walkAll(parts.stream().map(Part::book).toList());
            books.close(asked.book());
        }
        return entry;
    }

    private Enrolment approveInAdvance(Part asked, List<Part> parts) {
        parts.forEach(part -> part.entry().approveInAdvance());
        books.turn(parts, Status.WAITING, null, null, Notice.NONE);
        promotion.walk(asked.book());
        books.close(asked.book());
        return asked.entry();
    }

    /**
     * Staff give somebody of the list a place, out of turn and above capacity if need be (R11). The
     * rest of a whole is held up by it no longer (R21).
     */
    Enrolment promote(long id, String reason, Actor by) {
        Part asked = entries.open(id, by);
        turnstile.passAs(List.of(asked.entry().getPerson().getId()));
        Entries.mustBe(asked.entry(), Status.WAITING, Status.REQUESTED);
        overlaps.mustNotMeet(asked);
        if (obstacle(asked).findAny().isPresent()) {
            asked.entry().force();
        }
        List<Book> rest = asked.book().besides(asked.entry());
        seating.confirm(asked.book(), asked.entry(), reason);
        promotion.walkAll(rest);
        books.close(asked.book());
        return asked.entry();
    }

    /** Staff change somebody's place in the queue; nobody is told. */
    Enrolment reprioritise(
            long id, int priority, String reason, Consumer<Enrolment> alongside, Actor by) {
        Part asked = entries.open(id, by);
        Entries.mustBe(asked.entry(), Status.WAITING);
        // before any change of the entry: it may read the row anew
        alongside.accept(asked.entry());
        List<Part> parts = asked.book().parts(asked.entry());
        parts.forEach(part -> part.entry().rank(priority));
        books.turn(parts, Status.WAITING, null, reason, Notice.NONE);
        books.close(asked.book());
        return asked.entry();
    }

    private Stream<Explanation> obstacle(Part part) {
        return part.entry().occupies() ? Stream.empty() : part.obstacle().stream();
    }
}
