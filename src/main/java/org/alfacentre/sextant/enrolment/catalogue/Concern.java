package org.alfacentre.sextant.enrolment.catalogue;

import java.util.Set;

/**
 * What concerns a person: sessions of their département and regroupements and of the region, but
 * for actions that are not for their function.
 *
 * @param departement code, or null when unknown: then it narrows nothing
 * @param networks ids; empty when unknown: then it narrows nothing
 * @param notFor codes of the actions whose modules would refuse them
 */
public record Concern(String departement, Set<Long> networks, Set<String> notFor) {

    public Concern {
        networks = Set.copyOf(networks);
        notFor = Set.copyOf(notFor);
    }
}
