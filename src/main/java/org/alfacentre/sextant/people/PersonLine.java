package org.alfacentre.sextant.people;

import java.util.List;

/**
 * A person in a list.
 *
 * @param organisation id, or null
 * @param departement their own, else their organisation's
 * @param networks regroupements by name
 */
public record PersonLine(
        Long id,
        String email,
        String firstName,
        String lastName,
        Long organisation,
        String organisationName,
        String departement,
        String function,
        String language,
        boolean active,
        List<NetworkName> networks) {

    /** A regroupement as a list shows it. */
    public record NetworkName(Long id, String name) {}

    /** As a query reads it, before its regroupements are known. */
    public PersonLine(
            Long id,
            String email,
            String firstName,
            String lastName,
            Long organisation,
            String organisationName,
            String departement,
            String function,
            String language,
            boolean active) {
        this(
                id,
                email,
                firstName,
                lastName,
                organisation,
                organisationName,
                departement,
                function,
                language,
                active,
                List.of());
    }

    public static PersonLine of(Person person) {
        Organisation works = person.getOrganisation();
        return new PersonLine(
                        person.getId(),
                        person.getEmail(),
                        person.getFirstName(),
                        person.getLastName(),
                        works == null ? null : works.getId(),
                        works == null ? null : works.getName(),
                        person.getDepartement(),
                        person.getFunction(),
                        person.getLanguage(),
                        person.isActive())
                .in(
                        person.getNetworks().stream()
                                .map(network -> new NetworkName(network.getId(), network.getName()))
                                .toList());
    }

    PersonLine in(List<NetworkName> theirs) {
        return new PersonLine(
                id,
                email,
                firstName,
                lastName,
                organisation,
                organisationName,
                departement,
                function,
                language,
                active,
                theirs);
    }

    public String name() {
        return firstName + " " + lastName;
    }
}
