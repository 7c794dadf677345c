package org.alfacentre.sextant.it.model;

import java.time.LocalDateTime;

/**
 * A quota of the model.
 *
 * @param held places kept for them; otherwise at most so many of them
 * @param value null: for each value
 * @param end until when it holds; null for always
 */
record Share(boolean held, int size, String attribute, String value, LocalDateTime end) {

    boolean isInForce(LocalDateTime now) {
        return end == null || now.isBefore(end);
    }

    boolean concerns(Somebody person) {
        return person.value(attribute) != null
                && (value == null || value.equals(person.value(attribute)));
    }

    /** Whether both count against the same places of this quota. */
    boolean countsAlike(Somebody one, Somebody other) {
        return concerns(one)
                && concerns(other)
                && one.value(attribute).equals(other.value(attribute));
    }
}
