package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** People who came without a place: confirmed apart from the places (R24). */
@ApplicationScoped
@Transactional
class WalkIns {

    @Inject private Books books;
    @Inject private Promotion promotion;

    /**
     * One of the list who came is confirmed as they are; nobody is told. Who had a place held takes
     * that, and is not counted apart. The rest of a whole goes on without it (R21).
     */
    Enrolment add(Request request) {
        Book book = books.open(request.session(), request.by());
        if (book.session().isCancelled()) {
            throw Refusals.of(Cause.SESSION_CANCELLED);
        }
        Optional<Enrolment> known = books.entryOf(book, request.person());
        if (known.isPresent() && known.get().getStatus() == Status.CONFIRMED) {
            return known.get();
        }
        Enrolment entry = known.orElseGet(() -> stranger(book, request));
        if (known.isEmpty() || !entry.occupies()) {
            entry.comeUnannounced();
        }
        List<Book> rest = known.isEmpty() ? List.of() : book.besides(entry);
        boolean above = entry.isWalkIn() && book.seats().isFull();
        Explanation why = Explanation.of(above ? Cause.OVERBOOKED : Cause.FREE_PLACE);
        books.turn(book, entry, Status.CONFIRMED, why, request.forcedBecause(), Notice.NONE);
        promotion.walkAll(rest);
        books.close(book);
        return entry;
    }

    private Enrolment stranger(Book book, Request request) {
        Screening screening = request.screening();
        var entry =
                new Enrolment(
                        book.session(),
                        books.person(request.person()),
                        screening.profile(),
                        0,
                        book.now());
        entry.count(!screening.outsideQuota());
        return entry;
    }
}
