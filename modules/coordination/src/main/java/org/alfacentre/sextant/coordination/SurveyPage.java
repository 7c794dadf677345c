package org.alfacentre.sextant.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/**
 * {@code /coordination/survey.xhtml?session=}: a référent chooses subjects, staff see what they
 * come to and keep some.
 */
@Named("coordinationSurvey")
@RequestScoped
public class SurveyPage {

    /** A subject with what the reader chooses, or keeps. */
    public static class Row {

        private final Subject subject;
        private final int votes;
        private boolean chosen;
        private boolean kept;

        Row(Subject subject, int votes, boolean chosen) {
            this.subject = subject;
            this.votes = votes;
            this.chosen = chosen;
            this.kept = subject.isKept();
        }

        public Subject getSubject() {
            return subject;
        }

        public int getVotes() {
            return votes;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }

        public boolean isKept() {
            return kept;
        }

        public void setKept(boolean kept) {
            this.kept = kept;
        }
    }

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Surveys surveys;
    @Inject private SurveyDays days;
    @Inject private Circle circle;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private SurveyDays.Line line;
    private SurveyResult result;
    private List<Row> rows;
    private boolean member;
    private String proposal;

    @PostConstruct
    void read() {
        Caller me = user.require();
        String id = parameters.get("session");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw Refusal.notFound();
        }
        Survey survey = surveys.see(Long.parseLong(id), me);
        line = days.of(survey);
        result = surveys.result(survey);
        member = circle.includes(me);
        Set<Long> mine = surveys.chosen(survey, me.id());
        rows =
                asSeen(result.ranked()).stream()
                        .map(
                                it ->
                                        new Row(
                                                it.subject(),
                                                it.votes(),
                                                mine.contains(it.subject().getId())))
                        .toList();
    }

    /**
     * As the form that is sent had them: who chooses meanwhile moves no tick to another subject.
     */
    private List<SurveyResult.Line> asSeen(List<SurveyResult.Line> ranked) {
        String order = parameters.get("order");
        if (order == null) {
            return ranked;
        }
        List<String> seen = List.of(order.split(","));
        return ranked.stream()
                .sorted(Comparator.comparing(it -> place(seen, it.subject())))
                .toList();
    }

    private static int place(List<String> seen, Subject subject) {
        int place = seen.indexOf(String.valueOf(subject.getId()));
        return place < 0 ? seen.size() : place;
    }

    public String choose() {
        return told(
                "coordination.survey.chosen",
                () ->
                        surveys.choose(
                                line.survey().getSession(),
                                new Surveys.Choice(ids(Row::isChosen), proposal),
                                user.require()));
    }

    public String settle() {
        return told(
                "coordination.survey.settled",
                () -> surveys.settle(line.survey().getSession(), ids(Row::isKept), user.require()));
    }

    private Set<Long> ids(Predicate<Row> which) {
        return rows.stream()
                .filter(which)
                .map(it -> it.getSubject().getId())
                .collect(Collectors.toSet());
    }

    private String told(String key, Runnable act) {
        return notices.told(
                key,
                "/coordination/survey.xhtml?faces-redirect=true&session="
                        + line.survey().getSession(),
                act);
    }

    public SurveyDays.Line getLine() {
        return line;
    }

    public SurveyResult getResult() {
        return result;
    }

    /** What most would work on first. */
    public List<Row> getRows() {
        return rows;
    }

    /** In the order in which they came, so that choosing follows nobody. */
    public List<Row> getInOrder() {
        return rows.stream().sorted(Comparator.comparing(it -> it.subject.getId())).toList();
    }

    /** Their ids in the order in which they are shown, for the form to repeat. */
    public String getOrder() {
        return rows.stream()
                .map(it -> String.valueOf(it.subject.getId()))
                .collect(Collectors.joining(","));
    }

    public List<Row> getAgenda() {
        return rows.stream().filter(it -> it.subject.isKept()).toList();
    }

    public boolean isChoosing() {
        return member && line.state() == Survey.State.OPEN;
    }

    public boolean isCounting() {
        return surveys.mayCount(line.survey(), user.require());
    }

    /** Until the day begins. */
    public boolean isSettling() {
        return user.isStaff() && line.ahead();
    }

    public int getInvited() {
        return Math.max(result.answered(), circle.members().size());
    }

    public int getMostKept() {
        return Surveys.MOST_KEPT;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }
}
