package org.alfacentre.sextant.trades;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /trades/day.xhtml?session=}: staff arrange the programme of a day. */
@Named("tradesDay")
@RequestScoped
public class DayForm {

    /** A sequence's hours and place, as they are typed. */
    public static class Row {

        private final DayCard.Line line;
        private LocalTime begins;
        private LocalTime ends;
        private String place;

        Row(DayCard.Line line) {
            this.line = line;
            this.begins = line.plan().begins();
            this.ends = line.plan().ends();
            this.place = line.plan().place();
        }

        Plan plan() {
            return new Plan(line.part().code(), begins, ends, place);
        }

        public DayCard.Line getLine() {
            return line;
        }

        public LocalTime getBegins() {
            return begins;
        }

        public void setBegins(LocalTime begins) {
            this.begins = begins;
        }

        public LocalTime getEnds() {
            return ends;
        }

        public void setEnds(LocalTime ends) {
            this.ends = ends;
        }

        public String getPlace() {
            return place;
        }

        public void setPlace(String place) {
            this.place = place;
        }
    }

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Days days;
    @Inject private SessionView sessions;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private SessionCard session;
    private List<Row> rows;
    private String branch;
    private String host;
    private String instructions;
    private String resources;

    @PostConstruct
    void read() {
        long id = number(parameters.get("session"));
        session = sessions.find(TradesModule.ACTION, id).orElseThrow(Refusal::notFound);
        Arrangement arrangement = days.arrangement(id);
        branch = arrangement.branch();
        host = arrangement.host();
        instructions = arrangement.instructions();
        resources = arrangement.resources();
        rows =
                DayCard.of(session, arrangement, days.sequences()).lines().stream()
                        .map(Row::new)
                        .toList();
    }

    public String save() {
        var arrangement =
                new Arrangement(
                        branch,
                        host,
                        instructions,
                        resources,
                        rows.stream().map(Row::plan).toList());
        return notices.told(
                "trades.day.saved",
                "/trades/days.xhtml?faces-redirect=true",
                () -> days.arrange(session.id(), arrangement, user.require()));
    }

    static long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    public SessionCard getSession() {
        return session;
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getInstructions() {
        return instructions;
    }

    public void setInstructions(String instructions) {
        this.instructions = instructions;
    }

    public String getResources() {
        return resources;
    }

    public void setResources(String resources) {
        this.resources = resources;
    }
}
