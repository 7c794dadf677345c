package org.alfacentre.sextant.people;

import java.util.List;

/**
 * What somebody typed or sent about a person, not yet checked. Only the e-mail and the names are
 * required.
 *
 * @param organisation id, or null
 * @param departement their own; null leaves it to the organisation
 * @param networks ids or codes of regroupements; null leaves it to the organisation's reception
 *     place
 * @param function any text; null when unknown
 * @param language {@code fr} or {@code en}; null is {@code fr}
 */
public record PersonSheet(
        String email,
        String firstName,
        String lastName,
        Long organisation,
        String departement,
        List<String> networks,
        String function,
        String language,
        boolean active) {

    public static PersonSheet of(Person person) {
        return new PersonSheet(
                person.getEmail(),
                person.getFirstName(),
                person.getLastName(),
                person.getOrganisation() == null ? null : person.getOrganisation().getId(),
                person.getOwnDepartement(),
                person.getNetworks().stream()
                        .map(network -> String.valueOf(network.getId()))
                        .toList(),
                person.getFunction(),
                person.getLanguage(),
                person.isActive());
    }

    /** A newcomer of whom nothing else is known. */
    public static PersonSheet named(String email, String firstName, String lastName) {
        return new PersonSheet(email, firstName, lastName, null, null, null, null, null, true);
    }
}
