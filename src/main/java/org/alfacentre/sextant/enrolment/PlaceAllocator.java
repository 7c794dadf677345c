package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives the places of a session to those who ask for one (R1, R2, R18), or all those of a series or
 * none (R21): under the sessions' locks, from rows alone. What becomes of an entry afterwards is
 * {@link PlaceChanges}'s.
 */
@ApplicationScoped
class PlaceAllocator {

    @Inject private Turnstile turnstile;
    @Inject private Books books;
    @Inject private Seating seating;
    @Inject private Admission admission;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Answer enrol(Request request) {
        Book book = books.openFirst(request.session(), request.by());
        turnstile.passAs(List.of(request.person()));
        Optional<Enrolment> existing = books.entryOf(book, request.person());
        if (existing.isPresent()) {
            request.alongside().accept(existing.get());
            return new Answer.Existing(existing.get());
        }
        admission.mustAdmit(book, request);
        Part part = part(book, request);
        place(List.of(part), List.of(request));
        books.close(book);
        request.alongside().accept(part.entry());
        return new Answer.Entered(part.entry());
    }

    /**
     * All sessions of a series or a place in the queue as a whole (R21). Where the person has a
     * place already they keep it.
     *
     * @param requests one for each session, all of one person
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    SeriesAnswer enrolWhole(long series, List<Request> requests) {
        List<Long> sessions = requests.stream().map(Request::session).toList();
        List<Book> opened = books.openAll(sessions, requests.get(0).by());
        turnstile.passAs(List.of(requests.get(0).person()));
        List<Enrolment> kept = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Book book = opened.get(i);
            Request request = requests.get(i);
            books.entryOf(book, request.person())
                    .ifPresentOrElse(kept::add, () -> parts.add(part(book, request)));
        }
        if (!parts.isEmpty()) {
            kept.forEach(PlaceAllocator::mustBeSeated);
            Overlaps.mustNotMeetEachOther(parts);
            parts.forEach(part -> admission.mustAdmit(part.book(), of(part, requests)));
            parts.forEach(part -> part.entry().asksForWhole(series));
            place(parts, requests);
            books.close(opened.get(0));
        }
        parts.forEach(part -> kept.add(part.entry()));
        return new SeriesAnswer(kept, !parts.isEmpty());
    }

    private static Request of(Part part, List<Request> requests) {
        return requests.stream()
                .filter(request -> request.session() == part.book().session().getId())
                .findFirst()
                .orElseThrow();
    }

    private static void mustBeSeated(Enrolment entry) {
        if (entry.getStatus() != Status.CONFIRMED) {
            throw Refusals.of(
                    Explanation.of(Cause.ALREADY_ENROLLED).in(entry.getSession().getId()));
        }
    }

    private Part part(Book book, Request request) {
        Enrolment entry =
                new Enrolment(
                        book.session(),
                        books.person(request.person()),
                        request.screening().profile(),
                        request.screening().priority(),
                        book.now());
        entry.screened(request.screening());
        if (request.isMember()) {
            entry.approveInAdvance();
        }
        return new Part(book, entry);
    }

    /** Who is outside the quotas of one session of a series is judged in the others (R23). */
    private void place(List<Part> parts, List<Request> requests) {
        List<Part> counted = parts.stream().filter(Part::isCounted).toList();
        Request request = requests.get(0);
        Optional<String> failure =
                counted.stream()
                        .map(part -> of(part, requests).screening().failure())
                        .filter(Objects::nonNull)
                        .findFirst();
        if (counted.isEmpty() || request.isForced()) {
            counted.forEach(part -> part.entry().force());
            seating.confirm(parts, request.forcedBecause());
        } else if (failure.isPresent() && !request.isMember()) {
            var failed = new Explanation(Cause.MODULE_FAILED, null, null, failure.get(), null);
            books.turn(parts, Status.REQUESTED, failed, null, Notice.REQUEST_RECEIVED);
        } else {
            placeByRule(parts);
        }
    }

    private void placeByRule(List<Part> parts) {
        Optional<Explanation> obstacle =
                parts.stream().flatMap(part -> obstacle(parts, part).stream()).findFirst();
        if (obstacle.isPresent()) {
            parts.forEach(PlaceAllocator::mustHaveRoomOnTheList);
            books.turn(parts, Status.WAITING, obstacle.get(), null, Notice.WAITING);
        } else if (parts.stream()
                .anyMatch(part -> part.isCounted() && part.entry().needsApproval())) {
            var approval = Explanation.of(Cause.NEEDS_APPROVAL);
            books.turn(parts, Status.REQUESTED, approval, null, Notice.REQUEST_RECEIVED);
        } else {
            seating.confirm(parts, null);
        }
    }

    private static Optional<Explanation> obstacle(List<Part> parts, Part part) {
        Optional<Explanation> why =
                part.isCounted()
                        ? part.book().obstacle(part.entry().getProfile())
                        : Optional.empty();
        return why.map(part.among(parts));
    }

    private static void mustHaveRoomOnTheList(Part part) {
        if (part.book().isListFull()) {
            throw Refusals.of(Explanation.of(Cause.LIST_FULL).in(part.book().session().getId()));
        }
    }
}
