package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.alfacentre.sextant.axis.registry.Modules;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.WaitingListMode;
import org.alfacentre.sextant.time.Agenda;

/** The one routine that gives freed places to the queue (R4, R5, R6). */
@ApplicationScoped
class Promotion {

    static final String OFFER_EXPIRY = "offer-expiry";

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
        if (isForStaff(book.session(), book.now())) {
            if (book.seats().nextInLine().isPresent()) {
                letters.giveListToStaff(book);
            }
            return;
        }
        // a request that holds no place would let the walk go on for ever
        int requests = 0;
        Optional<Enrolment> next = book.seats().nextInLine();
        while (next.isPresent() && hasPlaceBeside(requests, book)) {
            requests += promote(book, next.get()) == Status.REQUESTED ? 1 : 0;
            next = book.seats().nextInLine();
        }
    }

    private static boolean hasPlaceBeside(int requests, Book book) {
        Integer capacity = book.session().getCapacity();
        return book.session().isApprovalHolds()
                || capacity == null
                || book.seats().occupying() + requests < capacity;
    }

    private Status promote(Book book, Enrolment entry) {
        Explanation free = Explanation.of(Cause.FREE_PLACE);
        if (book.session().isApprovalRequired() && !entry.isApprovedInAdvance()) {
            Explanation approval = Explanation.of(Cause.NEEDS_APPROVAL);
            books.turn(book, entry, Status.REQUESTED, approval, null, Notice.REQUEST_RECEIVED);
        } else if (isGivenAtOnce(book.session(), entry)) {
            books.turn(book, entry, Status.CONFIRMED, free, null, Notice.CONFIRMATION);
        } else {
            Instant expiry = OfferClock.latestExpiry(book.session(), book.now());
            entry.offerUntil(book.now(), expiry);
            books.turn(book, entry, Status.OFFERED, free, null, Notice.OFFER);
            agenda.plan(OFFER_EXPIRY, entry.getId(), expiry);
        }
        return entry.getStatus();
    }

    /** The deadline becomes final with the delivery of the offer's mail (R7). */
    void settle(Enrolment entry, Instant delivered) {
        Instant expiry = OfferClock.expiryIfDeliveredAt(entry, delivered);
        entry.settleExpiry(expiry);
        agenda.plan(OFFER_EXPIRY, entry.getId(), expiry);
    }

    /** The session moved, its cut-off with it: the same clock, another end (R17). */
    void redate(Enrolment entry, Instant now) {
        Instant expiry = OfferClock.latestExpiry(entry.getSession(), entry.getOfferedAt());
        entry.offerUntil(entry.getOfferedAt(), expiry.isBefore(now) ? now : expiry);
        agenda.plan(OFFER_EXPIRY, entry.getId(), entry.getOfferExpiresAt());
    }

    /** Somebody confirmed elsewhere at that hour is asked, not enrolled twice (R18). */
    private boolean isGivenAtOnce(TrainingSession session, Enrolment entry) {
        return session.getWaitingList().getMode() == WaitingListMode.CONFIRM
                && overlaps.of(entry.getPerson().getId(), session.getId()).isEmpty();
    }

    private boolean isForStaff(TrainingSession session, Instant now) {
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
