package org.alfacentre.sextant.session;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.schema.Row;

/**
 * Who speaks at or facilitates sessions: a person with an account, or an organisation by its name.
 */
@Entity
public class Trainer extends Row {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String name;
    private String organisation;
    private String speciality;

    protected Trainer() {}

    public Trainer(Person person, String name, String organisation, String speciality) {
        this.person = person;
        this.name = name;
        this.organisation = organisation;
        this.speciality = speciality;
    }

    void describe(Person newPerson, String newName, String newOrganisation, String newSpeciality) {
        this.person = newPerson;
        this.name = newName;
        this.organisation = newOrganisation;
        this.speciality = newSpeciality;
    }

    public Person getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getSpeciality() {
        return speciality;
    }
}
