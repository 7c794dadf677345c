package org.alfacentre.sextant.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/**
 * {@code /coordination/quarters.xhtml?year=}: the four days of a year, and who has nobody there.
 */
@Named("coordinationQuarters")
@RequestScoped
public class QuartersPage {

    /** A quarter with the day that staff may change before it is drafted. */
    public static class Row {

        private final QuarterDay day;
        private LocalDate date;
        private boolean chosen;

        Row(QuarterDay day) {
            this.day = day;
            this.date = day.proposal();
            this.chosen = day.proposal() != null;
        }

        public QuarterDay getDay() {
            return day;
        }

        public LocalDate getDate() {
            return date;
        }

        public void setDate(LocalDate date) {
            this.date = date;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Quarters quarters;
    @Inject private ProgrammeView programme;
    @Inject private CurrentUser user;
    @Inject private Notices notices;
    @Inject private Clock clock;

    private int year;
    private List<Row> rows;

    @PostConstruct
    void read() {
        String asked = parameters.get("year");
        year =
                asked != null && asked.matches("20\\d{2}")
                        ? Integer.parseInt(asked)
                        : ParisTime.day(clock.instant()).getYear();
        rows = quarters.of(year).stream().map(Row::new).toList();
    }

    /** Drafts the chosen days; those before one that is refused stay. */
    public String draft() {
        String title = getSheet() == null ? null : getSheet().title();
        int drafted = 0;
        try {
            for (Row row : rows) {
                if (row.day.session() == null && row.chosen && row.date != null) {
                    quarters.draft(row.day.quarter(), row.date, title, user.require());
                    drafted++;
                }
            }
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        if (drafted == 0) {
            notices.warn("coordination.drafted.none");
            return null;
        }
        notices.done("coordination.drafted", drafted);
        return "/coordination/quarters.xhtml?faces-redirect=true&year=" + year;
    }

    public ActionSheet getSheet() {
        return programme.sheet(CoordinationModule.ACTION).orElse(null);
    }

    public int getYear() {
        return year;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Days still to come, for which somebody can be sent. */
    public List<QuarterDay> getAhead() {
        LocalDate today = ParisTime.day(clock.instant());
        return rows.stream()
                .map(Row::getDay)
                .filter(it -> it.session() != null && it.session().published())
                .filter(it -> !it.session().facts().firstDay().isBefore(today))
                .toList();
    }

    public boolean isProposing() {
        return user.isStaff() && rows.stream().anyMatch(row -> row.day.proposal() != null);
    }
}
