package org.alfacentre.sextant.enrolment;

import java.util.Objects;

/**
 * Whom a quota concerns: those with one value of an attribute, or each value apart.
 *
 * @param value the value, compared as text; null for each
 */
public record Selector(Attribute attribute, String value) {

    public Selector {
        Objects.requireNonNull(attribute);
    }

    public static Selector each(Attribute attribute) {
        return new Selector(attribute, null);
    }

    public boolean isEach() {
        return value == null;
    }
}
