package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.alfacentre.sextant.axis.registry.Modules;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.WaitingListMode;
import org.alfacentre.sextant.time.Agenda;

/** The one routine that gives freed places to the queue (R4, R5, R6). */
@ApplicationScoped
class Promotion {

    static final String OFFER_EXPIRY = "offer-expiry";

    @Inject private Turnstile turnstile;
    @Inject private Books books;
    @Inject private Overlaps overlaps;
    @Inject private Modules modules;
    @Inject private Agenda agenda;
    @Inject private TransitionLetters letters;

    /**
     * Walks the queue while there are places. Where the engine must not choose, the places stay
     * held for the list and staff get it in order.
     */
    void walk(Book book) {
        if (isForStaff(book)) {
            if (book.nextInLine().isPresent()) {
                letters.giveListToStaff(book);
            }
            return;
        }
        List<Enrolment> chosen = book.promotable();
        turnstile.passAs(
                chosen.stream()
                        .filter(entry -> isConfirmMode(book.parts(entry)))
                        .map(entry -> entry.getPerson().getId())
                        .toList());
        chosen.forEach(entry -> promote(book, book.parts(entry)));
    }

    /** Walks the queue of each, in ascending order of the sessions. */
    void walkAll(List<Book> freed) {
        freed.stream().distinct().forEach(this::walk);
    }

    private void promote(Book book, List<Part> parts) {
        Explanation free = Explanation.of(Cause.FREE_PLACE);
        if (parts.stream().anyMatch(part -> isForStaff(part.book()))) {
            letters.giveListToStaff(book);
        } else if (parts.stream().anyMatch(part -> part.entry().needsApproval())) {
            Explanation approval = Explanation.of(Cause.NEEDS_APPROVAL);
            books.turnByRule(parts, Status.REQUESTED, approval, Notice.REQUEST_RECEIVED);
        } else if (isGivenAtOnce(parts)) {
            books.turnByRule(parts, Status.CONFIRMED, free, Notice.CONFIRMATION);
        } else if (parts.stream().anyMatch(Promotion::isTooLate)) {
            letters.giveListToStaff(book);
        } else {
            List<Part> urgent = firstToEnd(parts, book.now());
            offer(urgent, part -> OfferClock.make(part.book().session(), book.now()));
            books.turnByRule(urgent, Status.OFFERED, free, Notice.OFFER);
        }
    }

    /** The mail is that of the first of them: what it says of the deadline must hold for all. */
    private static List<Part> firstToEnd(List<Part> parts, Instant now) {
        return parts.stream()
                .sorted(
                        Comparator.comparing(
                                part -> OfferClock.make(part.book().session(), now).expiresAt()))
                .toList();
    }

    /** The deadline becomes final with the delivery of the offer's mail (R7). */
    void settle(List<Part> parts, Instant delivered) {
        offer(parts, part -> OfferClock.start(part.entry(), delivered));
    }

    /** A whole has one deadline, the first of its sessions'. */
    private void offer(List<Part> parts, Function<Part, Offer> terms) {
        Offer first =
                parts.stream().map(terms).min(Comparator.comparing(Offer::expiresAt)).orElseThrow();
        for (Part part : parts) {
            part.entry().offer(first.until(first.expiresAt()));
            agenda.plan(OFFER_EXPIRY, part.entry().getId(), List.of(first.expiresAt()));
        }
    }

    /** The session's cut-off is another: its offers end at another date (R17). */
    void redate(Book book) {
        for (Enrolment entry : book.seats().entries()) {
            if (entry.getStatus() == Status.OFFERED) {
                offer(book.parts(entry), part -> OfferClock.redate(part.entry(), book.now()));
            }
        }
    }

    /**
     * Somebody confirmed elsewhere at that hour is asked, not enrolled twice (R18); so is one whose
     * prerequisites the module looks at again (R21).
     */
    private boolean isGivenAtOnce(List<Part> parts) {
        return isConfirmMode(parts)
                && parts.stream()
                        .noneMatch(
                                part ->
                                        part.entry().isAskedAgain()
                                                || overlaps.of(
                                                                part.entry().getPerson().getId(),
                                                                part.book().session().getId())
                                                        .isPresent());
    }

    private static boolean isConfirmMode(List<Part> parts) {
        return parts.stream()
                .map(part -> part.book().session().getWaitingList().getMode())
                .allMatch(WaitingListMode.CONFIRM::equals);
    }

    /** Too little is left before the cut-off for an offer (R7). */
    private static boolean isTooLate(Part part) {
        return OfferClock.isTooLate(part.book().session(), part.book().now());
    }

    boolean isForStaff(Book book) {
        return isForStaff(book.session(), book.now());
    }

    /** Whether the engine must leave the choice to staff (R6, R7, R9, W33). */
    boolean isForStaff(TrainingSession session, Instant now) {
        WaitingListMode mode = session.getWaitingList().getMode();
        return !session.isPublished()
                || session.hasStarted(now)
                || session.getWindow().isCutOff(now)
                || mode == WaitingListMode.MANUAL
                || session.getWaitingList().isPaused()
                || (mode == WaitingListMode.OFFER && OfferClock.isTooLate(session, now))
                || (session.getModule() != null
                        && !modules.isActive(session.getModule(), session.getStartsAt()));
    }
}
