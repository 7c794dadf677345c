package org.alfacentre.sextant.field;

/** Which required questions must be answered. */
enum Demand {
    /** All: one enrols. */
    ALL,
    /** Those that are given: one changes an answer. */
    GIVEN,
    /** None: staff answer for somebody else. */
    NONE;

    boolean applies(boolean given) {
        return this == ALL || (this == GIVEN && given);
    }
}
