package org.alfacentre.sextant.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SettingsView;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /coordination/surveys.xhtml}: the days with their subjects, and a new survey. */
@Named("coordinationSurveys")
@RequestScoped
public class SurveysPage {

    @Inject private Surveys surveys;
    @Inject private SurveyDays days;
    @Inject private SessionView sessions;
    @Inject private SettingsView settings;
    @Inject private ProgrammeView programme;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private List<SurveyDays.Line> lines;
    private Long session;
    private String subjects;
    private LocalDate closesOn;

    @PostConstruct
    void read() {
        lines = days.of(surveys.all(user.require()));
    }

    public String open() {
        List<String> titles = subjects == null ? List.of() : subjects.lines().toList();
        try {
            Survey survey =
                    surveys.open(new Surveys.Wanted(session, closesOn, titles), user.require());
            notices.done("coordination.survey.opened");
            return "/coordination/survey.xhtml?faces-redirect=true&session=" + survey.getSession();
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    public ActionSheet getSheet() {
        return programme.sheet(CoordinationModule.ACTION).orElse(null);
    }

    public List<SurveyDays.Line> getLines() {
        return lines;
    }

    /** The days that may be asked about. */
    public List<SessionCard> getDays() {
        Set<Long> asked =
                lines.stream().map(it -> it.survey().getSession()).collect(Collectors.toSet());
        return sessions.upcoming(CoordinationModule.ACTION).stream()
                .filter(it -> it.dated() && !asked.contains(it.id()))
                .toList();
    }

    public int getMost() {
        return Surveys.MOST_SUBJECTS;
    }

    /** Days before the day at which the mail leaves. */
    public int getAhead() {
        return settings.number(CoordinationModule.ID, CoordinationModule.SURVEY_DAYS);
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public String getSubjects() {
        return subjects;
    }

    public void setSubjects(String subjects) {
        this.subjects = subjects;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
