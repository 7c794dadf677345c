package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/**
 * Enrolling without an account: step 1 says who one is, step 2 shows it again, step 3 sends to the
 * mail that confirms. Whether the address is known changes nothing of what is shown.
 */
@Named("newcomer")
@RequestScoped
public class NewcomerForm {

    private static final List<String> FIELDS =
            List.of(
                    "email",
                    "firstName",
                    "lastName",
                    "organisation",
                    "structure",
                    "departement",
                    "function");

    @Inject private Registrations registrations;
    @Inject private StructureField structure;
    @Inject private FieldErrors wrong;
    @Inject private EnrolPage page;
    @Inject private Visit visit;

    private Integer step;
    private StructureField.Choice choice;

    /** 1 to fill in, 2 to read again, 3 once the mail is on its way. */
    public int getStep() {
        if (step == null) {
            step = visit.asked("checked") == null ? 1 : 2;
        }
        return step;
    }

    /** Message key of what the step is called. */
    public String getHeading() {
        return switch (getStep()) {
            case 1 -> page.isWait() ? "enrol.invite.wait" : "enrol.invite";
            case 2 -> "enrol.recap";
            default -> "enrol.sent";
        };
    }

    public String getEmail() {
        return value("email");
    }

    public String getFirstName() {
        return value("firstName");
    }

    public String getLastName() {
        return value("lastName");
    }

    public String getDepartement() {
        return value("departement");
    }

    public String getFunction() {
        return value("function");
    }

    /** What step 2 carries on, by field. */
    public List<Map.Entry<String, String>> getKept() {
        return FIELDS.stream()
                .filter(name -> !value(name).isEmpty())
                .map(name -> Map.entry(name, value(name)))
                .toList();
    }

    public String getStructureName() {
        return choice() instanceof StructureField.Choice.Known known
                ? known.organisation().getName()
                : structure.getTyped();
    }

    public boolean isStructureProposed() {
        return choice() instanceof StructureField.Choice.Proposed;
    }

    private StructureField.Choice choice() {
        if (choice == null) {
            choice = structure.resolve(new Checks());
        }
        return choice;
    }

    /** Step 1 is right: step 2. */
    public void check() {
        try {
            read();
            step = 2;
        } catch (Refusal refusal) {
            step = 1;
            wrong.refused(refusal);
        }
    }

    public void edit() {
        step = 1;
    }

    /** Sends the mail that confirms; the answer is the same whether the address is known or not. */
    public void ask() {
        try {
            Registration asked = read();
            registrations.ask(asked, page.getEntry().session().getId(), page.getCode());
            step = 3;
        } catch (Refusal refusal) {
            step = 1;
            wrong.refused(refusal);
        }
    }

    private Registration read() {
        var checks = new Checks();
        String email = checks.email("email", getEmail());
        String firstName = checks.required("firstName", getFirstName(), 100);
        String lastName = checks.required("lastName", getLastName(), 100);
        choice = structure.resolve(checks);
        String function = checks.required("function", getFunction(), 80);
        if (function != null && !Functions.isKnown(function)) {
            checks.wrong("function", "unknown-value", function);
        }
        checks.refuseIfWrong();
        String departement = getDepartement().isEmpty() ? null : getDepartement();
        return new Registration(
                email,
                firstName,
                lastName,
                choice,
                departement,
                function,
                visit.locale().getLanguage());
    }

    private String value(String name) {
        String value = visit.asked(name);
        return value == null ? "" : value;
    }
}
