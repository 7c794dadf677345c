package org.alfacentre.sextant.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An entry in the book of its session: a single one, or one of those for a whole series (R21). */
record Part(Book book, Enrolment entry) {

    /** Whether the rule of places is asked at all (R23). */
    boolean isCounted() {
        return !entry.isOutsideQuota();
    }

    /** Of a whole, its rank in the session where it is furthest back. */
    static int furthestRank(List<Part> parts) {
        return parts.stream().mapToInt(part -> part.book.seats().rank(part.entry)).max().orElse(0);
    }

    /** A cause as it is told of this one: of several, its session is named. */
    UnaryOperator<Explanation> among(List<Part> parts) {
        return why -> parts.size() == 1 ? why : why.in(book.session().getId());
    }

    /** Why there is no place for it in its session now, whoever waits there. */
    Optional<Explanation> obstacle() {
        return isCounted() ? book.seats().obstacle(entry.getProfile()) : Optional.empty();
    }
}
