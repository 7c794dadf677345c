package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Gives the places of a session to those who ask for one (R1, R2, R18): under the session's lock,
 * from rows alone. What becomes of an entry afterwards is {@link PlaceChanges}'s.
 */
@ApplicationScoped
class PlaceAllocator {

    @Inject private Turnstile turnstile;
    @Inject private Books books;
    @Inject private Overlaps overlaps;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Answer enrol(Request request) {
        turnstile.passAs(request.person());
        Book book = books.open(request.session(), request.by());
        Optional<Enrolment> existing =
                book.seats().entries().stream()
                        .filter(entry -> entry.getPerson().getId() == request.person())
                        .findFirst();
        if (existing.isPresent()) {
            return new Answer.Existing(existing.get());
        }
        admit(book, request);
        Enrolment entry = enter(book, request);
        books.close(book);
        return new Answer.Entered(entry);
    }

    /** Refuses whom the session, its window, its module or another session does not let in. */
    private void admit(Book book, Request request) {
        TrainingSession session = book.session();
        if (session.isCancelled()) {
            throw Refusals.of(Cause.SESSION_CANCELLED);
        }
        if (session.getStatus() == SessionStatus.DRAFT) {
            throw Refusals.of(Cause.WINDOW_NOT_OPEN);
        }
        if (!request.isForced()) {
            admitByRule(book, request);
        }
        overlaps.of(request.person(), request.session())
                .ifPresent(
                        other -> {
                            throw Refusals.overlap(other);
                        });
    }

    private void admitByRule(Book book, Request request) {
        TrainingSession session = book.session();
        Instant now = book.now();
        if (session.getWindow().opensLater(now)) {
            Instant opens = session.getWindow().getOpensAt();
            throw Refusals.of(new Explanation(Cause.WINDOW_NOT_OPEN, null, null, null, opens));
        }
        if (session.getStatus() == SessionStatus.CLOSED
                || session.getWindow().isClosed(now)
                || session.hasStarted(now)) {
            throw Refusals.of(Cause.WINDOW_CLOSED);
        }
        if (request.screening().moduleOff()) {
            throw Refusal.conflict("module-inactive");
        }
        if (request.screening().eligibility() instanceof Eligibility.Refused refused) {
            throw Refusals.notEligible(refused.messageKey());
        }
    }

    private Enrolment enter(Book book, Request request) {
        Screening screening = request.screening();
        Enrolment entry =
                new Enrolment(
                        book.session(),
                        books.person(request.person()),
                        screening.profile(),
                        screening.priority(),
                        book.now());
        if (screening.outsideQuota()) {
            entry.standOutsideQuotas();
            confirm(book, entry, request.forcedBecause());
        } else if (request.isForced()) {
            entry.force();
            confirm(book, entry, request.forcedBecause());
        } else if (screening.failure() != null) {
            String reference = screening.failure();
            var failed = new Explanation(Cause.MODULE_FAILED, null, null, reference, null);
            books.turn(book, entry, Status.REQUESTED, failed, null, Notice.REQUEST_RECEIVED);
        } else {
            enterByPlaces(book, entry, needsApproval(book, screening));
        }
        return entry;
    }

    private void enterByPlaces(Book book, Enrolment entry, boolean needsApproval) {
        Optional<Explanation> obstacle = obstacle(book, entry);
        if (obstacle.isPresent()) {
            Integer limit = book.session().getWaitingList().getLimit();
            if (limit != null && book.seats().queue().size() >= limit) {
                throw Refusals.of(Cause.LIST_FULL);
            }
            books.turn(book, entry, Status.WAITING, obstacle.get(), null, Notice.WAITING);
        } else if (needsApproval) {
            var approval = Explanation.of(Cause.NEEDS_APPROVAL);
            books.turn(book, entry, Status.REQUESTED, approval, null, Notice.REQUEST_RECEIVED);
        } else {
            confirm(book, entry, null);
        }
    }

    /** Why a newcomer must wait (R2): no place for them, or someone ahead who could take it. */
    private static Optional<Explanation> obstacle(Book book, Enrolment entry) {
        Optional<Explanation> own = book.seats().obstacle(entry.getProfile());
        return own.isPresent() || book.seats().nextInLine().isEmpty()
                ? own
                : Optional.of(Explanation.of(Cause.HELD_PLACES));
    }

    private void confirm(Book book, Enrolment entry, String reason) {
        Cause cause =
                entry.isForced() && book.seats().isFull() ? Cause.OVERBOOKED : Cause.FREE_PLACE;
        Explanation why = Explanation.of(cause);
        books.turn(book, entry, Status.CONFIRMED, why, reason, Notice.CONFIRMATION);
    }

    private static boolean needsApproval(Book book, Screening screening) {
        return book.session().isApprovalRequired()
                || screening.eligibility() instanceof Eligibility.NeedsApproval;
    }
}
