package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gives a place, or takes it back and gives it to the queue in the same transaction (R4). */
@ApplicationScoped
class Seating {

    @Inject private Books books;
    @Inject private Promotion promotion;
    @Inject private TransitionLetters letters;

    /** Confirms the entry alone. */
    Enrolment confirm(Book book, Enrolment entry, String reason) {
        return confirm(List.of(new Part(book, entry)), reason).get(0).entry();
    }

    /** Confirms all of a whole together. */
    List<Part> confirm(List<Part> parts, String reason) {
        boolean above =
                parts.stream()
                        .anyMatch(part -> part.entry().isForced() && part.book().seats().isFull());
        Explanation why = Explanation.of(above ? Cause.OVERBOOKED : Cause.FREE_PLACE);
        books.turn(parts, Status.CONFIRMED, why, reason, Notice.CONFIRMATION);
        books.close(parts.get(0).book());
        return parts;
    }

    /** Ends the entry alone. */
    Enrolment leave(Book book, Enrolment entry, Status end, String reason, Notice notice) {
        return leave(List.of(new Part(book, entry)), end, reason, notice).get(0).entry();
    }

    /** Ends all of these; what this frees goes to the queues. */
    List<Part> leave(List<Part> parts, Status end, String reason, Notice notice) {
        // who only waited frees nothing, unless the rest of a whole was held up by it
        boolean whole = parts.stream().anyMatch(part -> part.entry().isWhole());
        boolean frees =
                whole
                        || parts.stream()
                                .anyMatch(part -> part.entry().getStatus() != Status.WAITING);
        books.turn(parts, end, null, reason, notice);
        parts.stream()
                .filter(part -> part.entry().isLateCancellation())
                .forEach(part -> letters.tellStaffOfLateCancellation(part.book(), part.entry()));
        if (frees) {
            promotion.walkAll(
                    whole ? parts.get(0).book().series() : parts.stream().map(Part::book).toList());
        }
        books.close(parts.get(0).book());
        return parts;
    }
}
