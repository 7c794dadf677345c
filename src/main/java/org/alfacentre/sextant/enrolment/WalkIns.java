package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** People who came without a place: confirmed apart from the places (R24). */
@ApplicationScoped
@Transactional
class WalkIns {

    @Inject private Books books;

    /** One of the list or with an offer who came is confirmed as they are; nobody is told. */
    Enrolment add(Request request) {
        Book book = books.open(request.session(), request.by());
        if (book.session().isCancelled()) {
            throw Refusals.of(Cause.SESSION_CANCELLED);
        }
        Optional<Enrolment> known = book.entryOf(request.person());
        if (known.isPresent() && known.get().getStatus() == Status.CONFIRMED) {
            return known.get();
        }
        Enrolment entry =
                known.orElseGet(
                        () ->
                                new Enrolment(
                                        book.session(),
                                        books.person(request.person()),
                                        request.screening().profile(),
                                        0,
                                        book.now()));
        entry.comeUnannounced();
        String reason = request.forcedBecause();
        books.turn(book, entry, Status.CONFIRMED, null, reason, Notice.NONE);
        books.close(book);
        return entry;
    }
}
