package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.session.SeriesPlanner;
import org.alfacentre.sextant.session.SeriesProposals.Proposal;
import org.alfacentre.sextant.session.SeriesReport;
import org.alfacentre.sextant.session.SeriesRequest;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Plans a series in two steps: an action and a pattern ({@code
 * ?action=A5&pattern=departements&from= 2026-11-17}) propose the sessions, which are corrected in a
 * table and then made.
 */
@Named("planSeries")
@RequestScoped
public class PlanSeries {

    @Inject private SeriesPlanner planner;
    @Inject private SeriesPatterns patterns;
    @Inject private SchedulingChoices choices;
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

    public String getPattern() {
        String asked = new Typed(request).text("pattern");
        return asked != null && SeriesPatterns.NAMES.contains(asked)
                ? asked
                : SeriesPatterns.usual(getAction());
    }

    /** First day of the proposal. */
    public LocalDate getFrom() {
        return patterns.from(new Typed(request).day("from"));
    }

    public boolean isProposed() {
        return getAction() != null && new Typed(request).text("pattern") != null;
    }

    public List<Proposal> getProposals() {
        if (proposals == null) {
            proposals = patterns.propose(getAction(), getPattern(), getFrom());
        }
        return proposals;
    }

    /** What a row's field shows: what was typed, else the proposal's. */
    public String value(int row, String field) {
        if (request.getParameter("typed") != null) {
            return new Typed(request).text("row-" + row + "-" + field);
        }
        return SeriesRows.proposed(getProposals().get(row), field);
    }

    /** Makes the sessions and tells what is left to resolve. */
    public String make() {
        var typed = new Typed(request);
        try {
            var sessions = new SeriesRows(typed, getProposals()).sessions();
            typed.checks().refuseIfWrong();
            SeriesReport report =
                    planner.make(
                            new SeriesRequest(
                                    getAction().getCode(),
                                    typed.text("title"),
                                    sessions,
                                    new ArrayList<>()),
                            user.require());
            answers.told(report);
            return "/sessions.xhtml?faces-redirect=true&series=" + report.series().getId();
        } catch (Refusal refusal) {
            answers.refused(refusal);
            return null;
        }
    }
}
