package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.shell.Refusal;

/**
 * What becomes of an entry once it is made, by its person or by time. Each act takes the session's
 * turn, makes one transition, and gives a place that it freed to the queue in the same transaction
 * (R4). Doing again what is done changes nothing. Of entries for a whole series (R21) an offer is
 * answered, and ends, for all together; each may be left alone.
 */
@ApplicationScoped
@Transactional
class PlaceChanges {

    private static final Status[] ACTIVE = Status.ACTIVE.toArray(Status[]::new);

    @Inject private Turnstile turnstile;
    @Inject private Entries entries;
    @Inject private Books books;
    @Inject private Promotion promotion;
    @Inject private Seating seating;
    @Inject private Overlaps overlaps;

    /**
     * The person gives the entry up; late, it is noted and staff are told (R12).
     *
     * @param sessions of a series enrolled whole, those to give up; empty for the entry's own
     */
    Enrolment cancel(long id, Collection<Long> sessions, String reason, Actor by) {
        Part asked = entries.open(id, sessions, by);
        if (sessions.isEmpty() && asked.entry().getStatus() == Status.CANCELLED) {
            return asked.entry();
        }
        List<Part> parts = toGiveUp(asked, sessions);
        for (Part part : parts) {
            Entries.mustBe(part.entry(), ACTIVE);
            Admission.mustNotBeOver(part.book());
        }
        boolean waited =
                parts.stream().allMatch(part -> part.entry().getStatus() == Status.WAITING);
        parts.forEach(PlaceChanges::noteLateness);
        Notice notice = waited ? Notice.LEFT_LIST : Notice.CANCELLATION;
        seating.leave(parts, Status.CANCELLED, reason, notice);
        return asked.entry();
    }

    private List<Part> toGiveUp(Part asked, Collection<Long> sessions) {
        if (sessions.isEmpty()) {
            return List.of(asked);
        }
        // the mail is that of the first of them: a place given back is told before one not had
        List<Part> parts =
                asked.book().series().stream()
                        .filter(book -> sessions.contains(book.session().getId()))
                        .flatMap(
                                book ->
                                        books
                                                .entryOf(book, asked.entry().getPerson().getId())
                                                .filter(asked.entry()::isOfWhole)
                                                .stream()
                                                .map(entry -> new Part(book, entry)))
                        .sorted(Comparator.comparing(part -> !isConfirmed(part)))
                        .toList();
        if (parts.size() < Set.copyOf(sessions).size()) {
            throw Refusal.invalid("sessions", "not-of-the-whole");
        }
        return parts;
    }

    /** The person does not take the place: an offer, or one given or moved without asking. */
    Enrolment decline(long id, Actor by) {
        Part asked = entries.open(id, by);
        Enrolment entry = asked.entry();
        if (entry.getStatus() == Status.DECLINED) {
            return entry;
        }
        Entries.mustBe(entry, Status.OFFERED, Status.CONFIRMED);
        Admission.mustNotBeOver(asked.book());
        noteLateness(asked);
        Notice notice = isConfirmed(asked) ? Notice.CANCELLATION : Notice.OFFER_DECLINED;
        seating.leave(asked.book().parts(entry), Status.DECLINED, null, notice);
        return entry;
    }

    /**
     * The person takes the offered place; one that overlaps another is asked about again (R18).
     *
     * @param sessions the part of a series that they take, empty for all; the rest of an offer is
     *     declined, the rest of a place in the queue goes on waiting
     */
    Enrolment accept(long id, Collection<Long> sessions, boolean overlapConfirmed, Actor by) {
        Part asked = entries.open(id, by);
        Enrolment entry = asked.entry();
        turnstile.passAs(List.of(entry.getPerson().getId()));
        if (entry.getStatus() == Status.CONFIRMED) {
            return entry;
        }
        List<Part> parts = asked.book().parts(entry);
        List<Part> taken = parts.stream().filter(part -> isAmong(part, sessions)).toList();
        if (taken.isEmpty() || taken.size() < Set.copyOf(sessions).size()) {
            throw Refusal.invalid("sessions", "not-of-the-whole");
        }
        if (entry.getStatus() == Status.WAITING && entry.isWhole() && !sessions.isEmpty()) {
            taken.forEach(this::mustBeFree);
        } else {
            mustBeOffered(asked);
        }
        if (!overlapConfirmed) {
            taken.forEach(overlaps::mustNotMeet);
        }
        seating.confirm(taken, null);
        List<Part> rest = parts.stream().filter(part -> !taken.contains(part)).toList();
        if (!rest.isEmpty() && rest.get(0).entry().getStatus() == Status.OFFERED) {
            seating.leave(rest, Status.DECLINED, null, Notice.NONE);
        }
        return taken.contains(asked) ? entry : taken.get(0).entry();
    }

    private static void mustBeOffered(Part asked) {
        Entries.mustBe(asked.entry(), Status.OFFERED);
        if (!asked.book().now().isBefore(asked.entry().getOfferExpiresAt())) {
            throw Refusals.of(Cause.OFFER_EXPIRED);
        }
    }

    /** A part of the series is to be had at once while the whole waits. */
    private void mustBeFree(Part part) {
        Long session = part.book().session().getId();
        if (promotion.isForStaff(part.book()) || !part.book().mayHaveAlone(part.entry())) {
            Explanation why =
                    part.book()
                            .seats()
                            .obstacle(part.entry().getProfile())
                            .orElse(Explanation.of(Cause.HELD_PLACES));
            throw Refusals.of(why.in(session));
        }
        if (part.entry().needsApproval()) {
            throw Refusals.of(Explanation.of(Cause.NEEDS_APPROVAL).in(session));
        }
    }

    private static boolean isAmong(Part part, Collection<Long> sessions) {
        return sessions.isEmpty() || sessions.contains(part.book().session().getId());
    }

    /** An offer's time is over (R8); one that was re-dated or answered meanwhile is left alone. */
    void expire(long id) {
        Part asked = entries.open(id, Actor.SYSTEM);
        Enrolment entry = asked.entry();
        Instant now = asked.book().now();
        if (entry.getStatus() != Status.OFFERED || now.isBefore(entry.getOfferExpiresAt())) {
            return;
        }
        List<Part> parts = asked.book().parts(entry);
        parts.forEach(part -> part.entry().because(Explanation.of(Cause.OFFER_EXPIRED)));
        seating.leave(parts, Status.EXPIRED, null, Notice.OFFER_EXPIRED);
    }

    /** Fixes an offer's deadline once its mail was delivered (R7). */
    void delivered(long id, Instant at) {
        Part asked = entries.open(id, Actor.SYSTEM);
        Enrolment entry = asked.entry();
        if (entry.getStatus() == Status.OFFERED && !entry.offer().isSettled()) {
            promotion.settle(asked.book().parts(entry), at);
        }
    }

    private static boolean isConfirmed(Part part) {
        return part.entry().getStatus() == Status.CONFIRMED;
    }

    private static void noteLateness(Part part) {
        Book book = part.book();
        if (isConfirmed(part) && book.session().getWindow().isLateToCancel(book.now())) {
            part.entry().cancelledLate();
        }
    }
}
