package org.alfacentre.sextant.people.pages;

import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.people.PersonSheet;

/** The fields of a person's sheet while they are typed. */
public class PersonForm {

    private String email;
    private String firstName;
    private String lastName;
    private Long organisation;
    private String departement;
    private List<String> networks = new ArrayList<>();
    private String function;
    private String otherFunction;
    private String language = "fr";

    void show(PersonSheet sheet) {
        email = sheet.email();
        firstName = sheet.firstName();
        lastName = sheet.lastName();
        organisation = sheet.organisation();
        departement = sheet.departement();
        networks = sheet.networks() == null ? new ArrayList<>() : new ArrayList<>(sheet.networks());
        boolean known = sheet.function() == null || Functions.isKnown(sheet.function());
        function = known ? sheet.function() : null;
        otherFunction = known ? null : sheet.function();
        language = sheet.language();
    }

    /** What was typed, over what the form does not show. */
    PersonSheet over(PersonSheet before) {
        return new PersonSheet(
                email,
                firstName,
                lastName,
                organisation,
                departement,
                networks,
                otherFunction == null || otherFunction.isBlank() ? function : otherFunction,
                language,
                before.active());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getDepartement() {
        return departement;
    }

    public void setDepartement(String departement) {
        this.departement = departement;
    }

    public List<String> getNetworks() {
        return networks;
    }

    public void setNetworks(List<String> networks) {
        this.networks = networks;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getOtherFunction() {
        return otherFunction;
    }

    public void setOtherFunction(String otherFunction) {
        this.otherFunction = otherFunction;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
