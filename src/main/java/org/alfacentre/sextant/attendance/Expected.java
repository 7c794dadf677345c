package org.alfacentre.sextant.attendance;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.alfacentre.sextant.enrolment.Status;

/**
 * Somebody a sheet expects: a confirmed enrolment, or one that was marked before it ended.
 *
 * @param organisation name of the structure, or null
 * @param walkIn added on the spot, outside the session's places
 */
public record Expected(
        Long enrolment,
        Long person,
        String firstName,
        String lastName,
        String organisation,
        boolean walkIn,
        Status status) {

    /** As a French reader looks a name up: accents and case do not move it. */
    static Comparator<Expected> byName() {
        Collator french = Collator.getInstance(Locale.FRENCH);
        return Comparator.comparing(Expected::lastName, french)
                .thenComparing(Expected::firstName, french)
                .thenComparing(Expected::enrolment);
    }

    public String name() {
        return firstName + " " + lastName;
    }
}
