package org.alfacentre.sextant.accommodation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** One's need for the enrolment that the address names. */
@Named("myNeed")
@RequestScoped
public class MyNeed {

    private static final String ADDRESS = "/my-enrolments.xhtml?faces-redirect=true&enrolment=";

    @Inject private Needs needs;
    @Inject private FieldErrors wrong;
    @Inject private Notices notices;
    @Inject private Visit visit;

    private Optional<StatedNeed> stated;

    /** What was stated, or null. */
    public StatedNeed getStated() {
        if (stated == null) {
            stated = needs.of(visit.id("enrolment"), visit.caller());
        }
        return stated.orElse(null);
    }

    /** What stands in the field: what was typed, else what was stated. */
    public String getText() {
        String typed = visit.asked("need");
        return typed != null || getStated() == null ? typed : getStated().need();
    }

    /** Whether the form is asked for. */
    public boolean isOpen() {
        return "need".equals(visit.asked("act"));
    }

    public boolean isConsented() {
        return visit.asked("consent") != null;
    }

    public String state() {
        long enrolment = visit.id("enrolment");
        try {
            needs.state(enrolment, visit.asked("need"), isConsented(), visit.caller());
            notices.done("need.done.stated");
            return ADDRESS + enrolment;
        } catch (Refusal refusal) {
            wrong.refused(refusal);
            return null;
        }
    }

    public String withdraw() {
        long enrolment = visit.id("enrolment");
        needs.withdraw(enrolment, visit.caller());
        notices.done("need.done.withdrawn");
        return ADDRESS + enrolment;
    }
}
