package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.people.Directory;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.Organisations;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.PersonSheet;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** Step 1 of enrolling: what Sextant knows of me, and what nobody has told it yet. */
@Named("details")
@RequestScoped
public class DetailsForm {

    @Inject private Directory directory;
    @Inject private Organisations organisations;
    @Inject private StructureField structure;
    @Inject private FieldErrors wrong;
    @Inject private Visit visit;

    private Person person;

    public Person getPerson() {
        if (person == null) {
            person = directory.find(visit.caller().id()).orElseThrow(Refusal::notFound);
        }
        return person;
    }

    public boolean isComplete() {
        return getPerson().getFunction() != null
                && getPerson().getOrganisation() != null
                && getPerson().getDepartement() != null;
    }

    public String getFunction() {
        return visit.asked("function");
    }

    public String getDepartement() {
        return visit.asked("departement");
    }

    public List<String> getFunctions() {
        return Functions.KNOWN;
    }

    public boolean isKnownFunction() {
        return Functions.isKnown(getPerson().getFunction());
    }

    /** Keeps what was missing, and goes to step 2. */
    public String complete() {
        try {
            var checks = new Checks();
            String function =
                    getPerson().getFunction() == null
                            ? checks.required("function", getFunction(), 80)
                            : getPerson().getFunction();
            String departement = ownDepartement();
            Long organisation = organisation(checks, departement);
            checks.refuseIfWrong();
            directory.correct(
                    getPerson().getId(),
                    sheet ->
                            new PersonSheet(
                                    sheet.email(),
                                    sheet.firstName(),
                                    sheet.lastName(),
                                    organisation,
                                    departement,
                                    sheet.networks().isEmpty() ? null : sheet.networks(),
                                    function,
                                    sheet.language(),
                                    sheet.active()),
                    visit.caller());
            return "/enrol.xhtml?faces-redirect=true&session="
                    + visit.asked("session")
                    + "&step=recap";
        } catch (Refusal refusal) {
            wrong.refused(refusal);
            return null;
        }
    }

    private String ownDepartement() {
        boolean asked = getPerson().getDepartement() == null;
        String own = asked ? getDepartement() : getPerson().getOwnDepartement();
        return own == null || own.isBlank() ? null : own;
    }

    private Long organisation(Checks checks, String departement) {
        if (getPerson().getOrganisation() != null) {
            return getPerson().getOrganisation().getId();
        }
        StructureField.Choice choice = structure.resolve(checks);
        checks.refuseIfWrong();
        return choice.id(name -> propose(name, departement));
    }

    private Organisation propose(String name, String departement) {
        return organisations.propose(new Organisations.Sheet(name, null, departement));
    }
}
