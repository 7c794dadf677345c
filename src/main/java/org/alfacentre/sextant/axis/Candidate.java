package org.alfacentre.sextant.axis;

import java.util.Set;
import org.alfacentre.sextant.people.Audience;

/**
 * What a module is told of a person who wants to enrol.
 *
 * @param departement code, or null when unknown
 * @param organisation id, or null
 * @param networks ids of the person's regroupements
 * @param function a code of {@code Functions}, another text, or null when unknown
 * @param audience null when the structure is unknown
 * @param byStaff true when staff enrol for the person
 * @param whole true when they ask for a whole series (R21); since contract 1.2
 */
public record Candidate(
        Long person,
        String departement,
        Long organisation,
        Set<Long> networks,
        String function,
        Audience audience,
        boolean byStaff,
        boolean whole) {

    /** Who asks for one session. */
    public Candidate(
            Long person,
            String departement,
            Long organisation,
            Set<Long> networks,
            String function,
            Audience audience,
            boolean byStaff) {
        this(person, departement, organisation, networks, function, audience, byStaff, false);
    }

    /** The same, asking for a whole series. */
    public Candidate forWhole() {
        return new Candidate(
                person, departement, organisation, networks, function, audience, byStaff, true);
    }
}
