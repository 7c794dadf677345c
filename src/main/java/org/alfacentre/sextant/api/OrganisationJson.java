package org.alfacentre.sextant.api;

import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.Organisations;

/** A structure as REST shows and takes it; {@code type} is a code of the reference data. */
public record OrganisationJson(Long id, String name, String type, String departement) {

    static OrganisationJson of(Organisation organisation) {
        return new OrganisationJson(
                organisation.getId(),
                organisation.getName(),
                organisation.getType().getCode(),
                organisation.getDepartement());
    }

    /** The sheet with what the body says; what it leaves out stays, an explicit null empties. */
    static Organisations.Sheet over(Organisations.Sheet before, Body body) {
        return new Organisations.Sheet(
                body.has("name") ? body.text("name") : before.name(),
                body.has("type") ? body.text("type") : before.type(),
                body.has("departement") ? body.text("departement") : before.departement());
    }
}
