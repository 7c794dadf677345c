package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alfacentre.sextant.field.page.SessionFieldsPage;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.session.SchedulingRights;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.SessionTemplate;
import org.alfacentre.sextant.session.Sessions;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.calendar.Finding;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Schedules a session: new from an action ({@code ?action=A6}) or one that is there ({@code
 * ?code=A6-2026-02}). What stands against it is told while it is being typed.
 */
@Named("scheduleSession")
@RequestScoped
public class ScheduleSession {

    @Inject private Sessions sessions;
    @Inject private SchedulingChoices choices;
    @Inject private PlanCheck check;
    @Inject private CurrentUser user;
    @Inject private FormAnswers answers;
    @Inject private SessionFieldsPage extra;
    @Inject private HttpServletRequest request;

    private TrainingSession session;
    private SessionFields fields;
    private List<Finding> findings;

    /** 404 for a code that is not there, 403 for one that is not theirs to schedule. */
    public void open() {
        if (getCode() != null && !SchedulingRights.maySchedule(user.require(), getSession())) {
            throw Refusal.forbidden();
        }
    }

    public String getCode() {
        return new Typed(request).text("code");
    }

    public TrainingSession getSession() {
        if (session == null && getCode() != null) {
            session = sessions.read(getCode(), user.caller());
        }
        return session;
    }

    public boolean isNew() {
        return getCode() == null;
    }

    /** The action that is scheduled, or null while it is still to be chosen. */
    public Action getAction() {
        if (!isNew()) {
            return getSession().getAction();
        }
        String asked = new Typed(request).text("action");
        return choices.getActions().stream()
                .filter(action -> action.getCode().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** Dates of a published session only move. */
    public boolean isDatesFree() {
        return isNew() || getSession().getStatus() == SessionStatus.DRAFT;
    }

    public boolean isMayOverride() {
        return user.caller()
                .map(caller -> caller.is(Role.ADMINISTRATOR, Role.DIRECTOR))
                .orElse(false);
    }

    /** What a field shows: what was typed, else what the session or the action's sheet says. */
    public String value(String field) {
        return isTyped() ? new Typed(request).text(field) : fields().value(field);
    }

    /** What a field held when the form was first shown. */
    public String was(String field) {
        return isTyped() ? new Typed(request).text(field + "-was") : fields().value(field);
    }

    public boolean isTicked(String field) {
        return value(field) != null;
    }

    public boolean isLedBy(Long trainer) {
        return isTyped()
                ? new Typed(request).ids("trainers").contains(trainer)
                : fields().value("trainers-" + trainer) != null;
    }

    public List<Integer> getRows() {
        return IntStream.range(0, fields().rows()).boxed().toList();
    }

    private boolean isTyped() {
        return request.getParameter("typed") != null;
    }

    private SessionFields fields() {
        if (fields == null) {
            fields =
                    isNew()
                            ? SessionFields.of(
                                    getAction(), SessionTemplate.of(getAction(), null, null))
                            : SessionFields.of(getSession());
        }
        return fields;
    }

    private SessionFormReading reading() {
        return new SessionFormReading(new Typed(request), fields().rows());
    }

    /** What stands against the form as it is typed, or against the session as it is stored. */
    public List<Finding> getFindings() {
        if (findings == null) {
            findings = isTyped() ? typedFindings() : storedFindings();
        }
        return findings;
    }

    /** Those about one field, named as in the form. */
    public List<Finding> at(String field) {
        return getFindings().stream().filter(it -> isAt(field, it)).toList();
    }

    private boolean isAt(String field, Finding finding) {
        String at = isTyped() ? reading().atRow(finding.field()) : finding.field();
        return at.replaceAll("[^A-Za-z0-9]+", "-").equals(field);
    }

    private List<Finding> storedFindings() {
        return isNew() ? List.of() : check.of(getSession());
    }

    private List<Finding> typedFindings() {
        try {
            SessionEdit edit = reading().edit(isDatesFree(), isMayOverride());
            return check.of(getAction(), Optional.ofNullable(getSession()), edit);
        } catch (Refusal unreadable) {
            return List.of();
        }
    }

    /** Looks at the form again without saving it. */
    public void look() {
        SessionFormReading reading = reading();
        try {
            reading.edit(isDatesFree(), isMayOverride());
        } catch (Refusal refusal) {
            answers.refused(reading.atRows(refusal));
        }
    }

    /** Saves, and leads to the session's page; a refusal stays on the form. */
    public String save() {
        SessionFormReading reading = reading();
        try {
            SessionEdit edit =
                    reading.edit(isDatesFree(), isMayOverride())
                            .with(SessionEdit.FIELDS, extra.typed(getAction().getCode()));
            Caller caller = user.require();
            TrainingSession saved =
                    isNew()
                            ? sessions.draft(getAction().getCode(), edit, caller)
                            : sessions.edit(getSession().getId(), edit, caller);
            answers.done("session.saved", saved.getCode());
            return "/session.xhtml?faces-redirect=true&code=" + saved.getCode();
        } catch (Refusal refusal) {
            answers.refused(reading.atRows(refusal));
            return null;
        }
    }
}
