package org.alfacentre.sextant.reception;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.PeopleView.Network;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /reception/polls.xhtml}: the polls of my regroupements, and a new one for a référent. */
@Named("receptionPolls")
@RequestScoped
public class PollsPage {

    /** Rows that a new poll offers to fill; fewer may be. */
    private static final int ROWS = 6;

    /** A date to propose. */
    public static class Row {

        private LocalDate date;
        private Period period = Period.MORNING;

        public LocalDate getDate() {
            return date;
        }

        public void setDate(LocalDate date) {
            this.date = date;
        }

        public Period getPeriod() {
            return period;
        }

        public void setPeriod(Period period) {
            this.period = period;
        }
    }

    @Inject private Polls polls;
    @Inject private PeopleView people;
    @Inject private ProgrammeView programme;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private Map<Long, Network> networks;
    private List<Poll> found;
    private List<Network> runs;
    private List<Row> rows;
    private Long network;
    private String subject;

    @PostConstruct
    void read() {
        Caller me = user.require();
        networks =
                people.networks().stream()
                        .collect(Collectors.toMap(Network::id, Function.identity()));
        runs = people.networks().stream().filter(it -> polls.runs(it.id(), me)).toList();
        Set<Long> mine = new HashSet<>(people.networksOf(me.id()));
        runs.forEach(it -> mine.add(it.id()));
        found = polls.of(mine);
        rows = Stream.generate(Row::new).limit(ROWS).toList();
    }

    public String open() {
        var dates = new TreeSet<PollDate>();
        rows.stream()
                .filter(row -> row.date != null)
                .forEach(row -> dates.add(new PollDate(row.date, row.period)));
        try {
            Poll poll = polls.open(network, subject, dates, user.require());
            notices.done("reception.opened");
            return "/reception/poll.xhtml?faces-redirect=true&id=" + poll.getId();
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    public ActionSheet getSheet() {
        return programme.sheet(ReceptionModule.ACTION).orElse(null);
    }

    public String name(Poll poll) {
        return networks.get(poll.getNetwork()).name();
    }

    public List<Poll> getFound() {
        return found;
    }

    /** Regroupements for which the reader may open a poll. */
    public List<Network> getRuns() {
        return runs;
    }

    public List<Row> getRows() {
        return rows;
    }

    public Period[] getPeriods() {
        return Period.values();
    }

    public Long getNetwork() {
        return network;
    }

    public void setNetwork(Long network) {
        this.network = network;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
