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
 */
public record Candidate(
        Long person,
        String departement,
        Long organisation,
        Set<Long> networks,
        String function,
        Audience audience,
        boolean byStaff) {}
