package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.session.SeriesPlanner;
import org.alfacentre.sextant.session.SeriesProposals.Proposal;
import org.alfacentre.sextant.session.SeriesReport;
import org.alfacentre.sextant.session.SeriesRequest;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.calendar.Finding;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Plans a series in two steps: an action, and a pattern if its own does not suit ({@code
 * ?action=A5&pattern=departements&from=2026-11-17}), propose the sessions, which are corrected in a
 * table and then made.
 */
@Named("planSeries")
@RequestScoped
public class PlanSeries {

    @Inject private SeriesPlanner planner;
    @Inject private SeriesPatterns patterns;
    @Inject private SchedulingChoices choices;
    @Inject private PlanCheck check;
    @Inject private CurrentUser user;
    @Inject private SeriesAnswers answers;
    @Inject private HttpServletRequest request;

    private List<Proposal> proposals;

    public Action getAction() {
        String asked = new Typed(request).text("action");
        return choices.getActions().stream()
                .filter(action -> action.getCode().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public List<String> getPatterns() {
        return SeriesPatterns.NAMES;
    }

    /** The pattern that was chosen, or null to follow the action. */
    public String getAskedPattern() {
        String asked = new Typed(request).text("pattern");
        return asked != null && SeriesPatterns.NAMES.contains(asked) ? asked : null;
    }

    public String getPattern() {
        String asked = getAskedPattern();
        return asked != null ? asked : SeriesPatterns.usual(getAction());
    }

    /** First day of the proposal. */
    public LocalDate getFrom() {
        return patterns.from(new Typed(request).day("from"));
    }

    public boolean isProposed() {
        return getAction() != null;
    }

    public List<Proposal> getProposals() {
        if (proposals == null) {
            proposals = patterns.propose(getAction(), getPattern(), getFrom());
        }
        return proposals;
    }

    /** What a field of the whole shows: what was typed, else the action's title. */
    public String value(String field) {
        return isTyped() || !field.equals("title")
                ? new Typed(request).text(field)
                : getAction().getTitle();
    }

    /** What a row's field shows: what was typed, else the proposal's. */
    public String value(int row, String field) {
        return isTyped()
                ? new Typed(request).text("row-" + row + "-" + field)
                : SeriesRows.proposed(getProposals().get(row), field);
    }

    private boolean isTyped() {
        return request.getParameter("typed") != null;
    }

    /** What stands against the dates, the room and the trainer of a row. */
    public List<Finding> at(int row) {
        SeriesRows rows = rows();
        return (isTyped() ? rows.typed(row) : Optional.of(rows.proposed(row)))
                        .map(edit -> edit.with(SessionEdit.CAPACITY, getAction().getCapacity()))
                        .map(edit -> check.of(getAction(), Optional.empty(), edit))
                        .orElse(List.of())
                        .stream()
                        .filter(finding -> finding.isBlock() || finding.slot() != null)
                        .toList();
    }

    private SeriesRows rows() {
        return new SeriesRows(new Typed(request), getProposals());
    }

    /** Looks at the rows again without making anything. */
    public void look() {
        SeriesRows rows = rows();
        rows.sessions();
        try {
            rows.typed().checks().refuseIfWrong();
        } catch (Refusal unreadable) {
            answers.refused(unreadable);
        }
    }

    /** Makes the sessions and tells what is left to resolve. */
    public String make() {
        SeriesRows rows = rows();
        try {
            var sessions = rows.sessions();
            rows.typed().checks().refuseIfWrong();
            SeriesReport report =
                    planner.make(
                            new SeriesRequest(
                                    getAction().getCode(),
                                    rows.typed().text("title"),
                                    sessions,
                                    new ArrayList<>()),
                            user.require());
            answers.told(report);
            return "/sessions.xhtml?faces-redirect=true&series=" + report.series().getId();
        } catch (Refusal refusal) {
            answers.refused(rows.atRows(refusal));
            return null;
        }
    }
}
