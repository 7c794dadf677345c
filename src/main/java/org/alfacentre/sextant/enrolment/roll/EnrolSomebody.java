package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.enrolment.Answer;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.people.PeopleSearch;
import org.alfacentre.sextant.people.PersonCriteria;
import org.alfacentre.sextant.people.PersonLine;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** Staff enrol somebody of the directory, by the rules or, with a reason, above them (R11). */
@Named("enrolSomebody")
@RequestScoped
public class EnrolSomebody {

    private static final int SHOWN = 10;

    @Inject private RollPage page;
    @Inject private PeopleSearch people;
    @Inject private Enrolments enrolments;
    @Inject private Notices notices;
    @Inject private FieldErrors wrong;
    @Inject private Visit visit;

    private List<PersonLine> found;

    public String getWho() {
        String who = visit.asked("who");
        return who == null ? "" : who;
    }

    public String getReason() {
        String reason = visit.asked("reason");
        return reason == null ? "" : reason;
    }

    /** Whether the form is open: somebody is looked for, or was just refused. */
    public boolean isOpen() {
        return !getWho().isEmpty() || visit.asked("enrol") != null;
    }

    /** The active people whose name or address holds what was typed. */
    public List<PersonLine> getFound() {
        if (found == null) {
            var named = new PersonCriteria(getWho(), null, null, null, null, null, true);
            found =
                    getWho().isEmpty()
                            ? List.of()
                            : people.page(named, visit.caller(), 0, SHOWN).items();
        }
        return found;
    }

    public boolean isChosen(PersonLine line) {
        return line.id().equals(visit.number("person"))
                || (getFound().size() == 1 && visit.number("person") == null);
    }

    public String enrol() {
        try {
            Long person = visit.number("person");
            if (person == null) {
                throw Refusal.invalid("person", "required");
            }
            boolean force = visit.asked("force") != null;
            Answer answer =
                    enrolments.enrol(
                            page.getSession().getId(),
                            person,
                            force ? getReason() : null,
                            visit.caller());
            Enrolment entry = answer.enrolment();
            if (answer instanceof Answer.Existing) {
                notices.warn("roll.enrol.existing");
            } else {
                notices.done("roll.enrol.done." + entry.getStatus());
            }
            return "/session.xhtml?faces-redirect=true&code="
                    + page.getCode()
                    + "&tab=people&entry="
                    + entry.getId();
        } catch (Refusal refusal) {
            wrong.refused(refusal);
            return null;
        }
    }
}
