package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.axis.slot.Slots;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.session.PublicationAdvice;
import org.alfacentre.sextant.session.SchedulingRights;
import org.alfacentre.sextant.session.SessionLine;
import org.alfacentre.sextant.session.SessionList;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.Sessions;
import org.alfacentre.sextant.session.Trainer;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.calendar.Finding;
import org.alfacentre.sextant.shell.Refusal;

/**
 * A session as those who run it follow it ({@code ?code=} or {@code ?id=}); anybody else is led to
 * its page in the catalogue.
 */
@Named("followSession")
@RequestScoped
public class FollowSession {

    private static final List<String> TABS = List.of("summary", "people", "papers", "mails");

    @Inject private Sessions sessions;
    @Inject private SessionList list;
    @Inject private PlanCheck check;
    @Inject private PublicationAdvice advice;
    @Inject private Slots slots;
    @Inject private CurrentUser user;
    @Inject private FormAnswers answers;
    @Inject private HttpServletRequest request;

    private SessionLine line;
    private List<Finding> findings;
    private List<String> tabs;

    /** Leads whoever does not run the session to where one enrols. */
    public String open() {
        return isRunning()
                ? null
                : "/enrol.xhtml?faces-redirect=true&session=" + getSession().getCode();
    }

    private boolean isRunning() {
        return user.caller()
                .map(
                        caller ->
                                SchedulingRights.maySchedule(caller, getSession())
                                        || caller.is(Role.DPO))
                .orElse(false);
    }

    public SessionLine getLine() {
        if (line == null) {
            var typed = new Typed(request);
            Long id = typed.id("id");
            String code = typed.text("code");
            if (id == null && code == null) {
                throw Refusal.notFound();
            }
            TrainingSession found =
                    id == null
                            ? sessions.read(code, user.caller())
                            : sessions.read(id, user.caller());
            line = list.line(found);
        }
        return line;
    }

    public TrainingSession getSession() {
        return getLine().session();
    }

    public String getTab() {
        String asked = new Typed(request).text("tab");
        return asked != null && getTabs().contains(asked) ? asked : TABS.get(0);
    }

    /** The kernel's, then those of the action's module, which have a dot. */
    public List<String> getTabs() {
        if (tabs == null) {
            tabs = new ArrayList<>(TABS);
            tabs.addAll(slots.tabs(getSession().getAction().getCode()));
        }
        return tabs;
    }

    public boolean isModuleTab() {
        return !TABS.contains(getTab());
    }

    public String tabTitle(String tab) {
        return TABS.contains(tab) ? "session.tab." + tab : slots.tabTitle(tab);
    }

    public List<Finding> getFindings() {
        if (findings == null) {
            findings = new ArrayList<>(check.of(getSession()));
            findings.addAll(advice.on(getSession()));
        }
        return findings;
    }

    public boolean isPublishable() {
        return isDraft() && getFindings().stream().noneMatch(Finding::isBlock);
    }

    public boolean isDraft() {
        return getSession().getStatus() == SessionStatus.DRAFT;
    }

    /** Whether the reader can still edit, move and cancel it. */
    public boolean isRunnable() {
        return (isDraft() || getSession().isPublished())
                && SchedulingRights.maySchedule(user.require(), getSession());
    }

    public String getTrainers() {
        return String.join(
                ", ", getSession().getTrainers().stream().map(Trainer::getName).sorted().toList());
    }

    /** Opens the session to enrolments; what stands against it is told at the top. */
    public String publish() {
        try {
            TrainingSession published =
                    sessions.publish(getSession().getId(), null, user.require());
            answers.done("session.published", published.getCode());
            return "/session.xhtml?faces-redirect=true&code=" + published.getCode();
        } catch (Refusal refusal) {
            answers.told(refusal);
            FacesContext.getCurrentInstance().validationFailed();
            return null;
        }
    }
}
