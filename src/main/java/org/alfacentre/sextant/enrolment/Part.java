package org.alfacentre.sextant.enrolment;

import java.util.Optional;

/** An entry in the book of its session: a single one, or one of those for a whole series (R21). */
record Part(Book book, Enrolment entry) {

    /** Whether the rule of places is asked at all (R23). */
    boolean isCounted() {
        return !entry.isOutsideQuota();
    }

    /** Why there is no place for it in its session now, whoever waits there. */
    Optional<Explanation> obstacle() {
        return isCounted() ? book.seats().obstacle(entry.getProfile()) : Optional.empty();
    }
}
