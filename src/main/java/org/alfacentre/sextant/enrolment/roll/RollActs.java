package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.StaffDesk;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** What staff do with the chosen entry, once they have said why. */
@Named("rollActs")
@RequestScoped
public class RollActs {

    @Inject private RollPage page;
    @Inject private Enrolments enrolments;
    @Inject private StaffDesk desk;
    @Inject private Alternatives alternatives;
    @Inject private Notices notices;
    @Inject private FieldErrors wrong;
    @Inject private Visit visit;

    /** The codes of what may be done now. */
    public List<String> getPossible() {
        return page.isActing() ? StaffAct.of(page.getChosen().entry()) : List.of();
    }

    /** What is about to be done, or an empty text. */
    public String getAct() {
        String asked = visit.asked("act");
        return asked != null && page.getChosen() != null && getPossible().contains(asked)
                ? asked
                : "";
    }

    public boolean isReasoned() {
        return StaffAct.named(getAct()).map(StaffAct::isReasoned).orElse(false);
    }

    /** A place goes elsewhere: a reason belongs to it where somebody objects. */
    public boolean isExchange() {
        return StaffAct.named(getAct()).map(StaffAct::isExchange).orElse(false);
    }

    /** What was typed, by field. */
    public String typed(String field) {
        String typed = visit.asked(field);
        return typed == null ? "" : typed;
    }

    /** Sessions the person may be moved to. */
    public List<Alternatives.Destination> getDestinations() {
        return alternatives.destinations(page.getSession());
    }

    /** Who may take the place. */
    public List<Alternatives.Colleague> getColleagues() {
        return alternatives.colleagues(page.getChosen().entry().getPerson().getId());
    }

    public String perform() {
        try {
            StaffAct act = StaffAct.named(getAct()).orElseThrow(Refusal::notFound);
            Enrolment changed = perform(act, page.getChosen().entry().getId());
            notices.done("roll.done." + act.code());
            return "/session.xhtml?faces-redirect=true&code="
                    + page.getCode()
                    + "&tab=people&entry="
                    + (changed.getSession().getId().equals(page.getSession().getId())
                            ? changed.getId()
                            : visit.id("entry"));
        } catch (Refusal refusal) {
            wrong.refused(refusal);
            return null;
        }
    }

    private Enrolment perform(StaffAct act, long id) {
        Caller by = visit.caller();
        String reason = visit.asked("reason");
        return switch (act) {
            case APPROVE -> desk.approve(id, null, by);
            case FORCE -> desk.approve(id, reason == null ? "" : reason, by);
            case REJECT -> desk.reject(id, reason, by);
            case PROMOTE -> desk.promote(id, reason, by);
            case REPRIORITISE -> desk.reprioritise(id, priority(), reason, by);
            case ACCEPT -> enrolments.accept(id, visit.asked("overlap") != null, by);
            case CANCEL -> enrolments.cancel(id, reason, by);
            case TRANSFER -> enrolments.transfer(id, chosen("destination"), reason, by);
            case SUBSTITUTE -> enrolments.substitute(id, chosen("colleague"), reason, by);
            case WITHDRAW -> desk.withdraw(id, reason, by);
        };
    }

    private int priority() {
        String typed = typed("priority");
        if (!typed.matches("-?\\d{1,4}")) {
            throw Refusal.invalid("priority", "out-of-range", -9999, 9999);
        }
        return Integer.parseInt(typed);
    }

    private long chosen(String field) {
        Long id = visit.number(field);
        if (id == null) {
            throw Refusal.invalid(field, "required");
        }
        return id;
    }
}
