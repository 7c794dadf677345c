package org.alfacentre.sextant.field.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.enrolment.Answer;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.field.Asked;
import org.alfacentre.sextant.field.EnrolmentAnswers;
import org.alfacentre.sextant.field.EnrolmentForm;
import org.alfacentre.sextant.field.Told;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** What modules ask of an enrolment: where one enrols, on one's own enrolment and on staff's. */
@Named("enrolmentFields")
@RequestScoped
public class EnrolmentFieldsPage {

    @Inject private EnrolmentForm form;
    @Inject private EnrolmentAnswers answers;
    @Inject private FieldRows rows;
    @Inject private FieldErrors wrong;
    @Inject private Notices notices;
    @Inject private Visit visit;

    private final Map<String, List<Asked>> asked = new HashMap<>();

    /** The questions of who enrols for themselves. */
    public List<FieldRow> toEnrol(long session) {
        return rows.of(asked(session, true), List.of());
    }

    /** Asks for the caller's place with what was typed; what is wrong is said at its field. */
    public Answer enrol(long session, Caller by) {
        try {
            return form.enrol(session, by.id(), null, rows.given(asked(session, true)), by);
        } catch (Refusal refusal) {
            if (!refusal.wrong().isEmpty()) {
                wrong.refused(refusal);
            }
            throw refusal;
        }
    }

    public List<Told> told(Enrolment entry) {
        return answers.of(List.of(entry), visit.caller(), visit.locale())
                .getOrDefault(entry.getId(), List.of());
    }

    /** The questions that the reader may answer of that enrolment. */
    public List<FieldRow> toChange(Enrolment entry) {
        return rows.of(asked(entry), told(entry));
    }

    public boolean isOpen() {
        return "fields".equals(visit.asked("act"));
    }

    /** Whether one of the questions is about health, which takes a consent of its own. */
    public boolean isHealth(long session) {
        return asked(session, true).stream().anyMatch(Asked::isHealth);
    }

    public boolean isConsented() {
        return visit.asked("consent") != null;
    }

    public String saveMine(Enrolment entry) {
        return save(entry, "/my-enrolments.xhtml?faces-redirect=true&enrolment=" + entry.getId());
    }

    public String saveForStaff(Enrolment entry) {
        return save(
                entry,
                "/session.xhtml?faces-redirect=true&tab=people&code="
                        + entry.getSession().getCode()
                        + "&entry="
                        + entry.getId());
    }

    private String save(Enrolment entry, String then) {
        try {
            form.change(entry.getId(), rows.given(asked(entry)), visit.caller());
            notices.done("field.saved");
            return then;
        } catch (Refusal refusal) {
            wrong.refused(refusal);
            return null;
        }
    }

    private List<Asked> asked(Enrolment entry) {
        boolean own = entry.getPerson().getId().equals(visit.caller().id());
        return asked(entry.getSession().getId(), own);
    }

    private List<Asked> asked(long session, boolean own) {
        return asked.computeIfAbsent(session + "/" + own, any -> form.questions(session, own));
    }
}
