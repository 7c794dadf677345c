package org.alfacentre.sextant.people;

import org.alfacentre.sextant.identity.Role;

/**
 * What a list of persons is narrowed to; null does not narrow.
 *
 * @param q words that each stand in a name or the address
 * @param departement the person's own, else their organisation's
 * @param network id or code of a regroupement
 * @param active null lists both; the anonymised are in neither
 */
public record PersonCriteria(
        String q,
        String departement,
        Long organisation,
        String network,
        Role role,
        String function,
        Boolean active) {

    public static final PersonCriteria ALL =
            new PersonCriteria(null, null, null, null, null, null, null);
}
