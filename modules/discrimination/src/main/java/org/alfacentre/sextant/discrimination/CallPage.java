package org.alfacentre.sextant.discrimination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /discrimination/call.xhtml?id=}: the board that answers the volunteers of a call. */
@Named("discriminationCall")
@RequestScoped
public class CallPage {

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Calls calls;
    @Inject private SelectionDesk desk;
    @Inject private SessionView sessions;
    @Inject private PeopleView people;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private Call call;
    private SessionCard session;
    private List<Row> rows;

    /** A volunteer and what the board makes of them. */
    public static class Row {

        private final Candidacy candidacy;
        private final PeopleView.Professional person;
        private Decision decision;
        private Integer rank;
        private String reason;

        Row(Candidacy candidacy, PeopleView.Professional person) {
            this.candidacy = candidacy;
            this.person = person;
            this.decision = candidacy.getDecision();
            this.rank = candidacy.getRank();
            this.reason = candidacy.getReason();
        }

        Verdict verdict() {
            return new Verdict(candidacy.getId(), decision, rank, reason);
        }

        boolean isOf(Candidacy other) {
            return candidacy.getId().equals(other.getId());
        }

        public Candidacy getCandidacy() {
            return candidacy;
        }

        public PeopleView.Professional getPerson() {
            return person;
        }

        public Decision getDecision() {
            return decision;
        }

        public void setDecision(Decision decision) {
            this.decision = decision;
        }

        public Integer getRank() {
            return rank;
        }

        public void setRank(Integer rank) {
            this.rank = rank;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    @PostConstruct
    void read() {
        String id = parameters.get("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw Refusal.notFound();
        }
        user.require().mustBeStaff();
        call = calls.see(Long.parseLong(id));
        session =
                sessions.find(DiscriminationModule.ACTION, call.getSession())
                        .orElseThrow(Refusal::notFound);
        List<Candidacy> candidacies = calls.candidacies(call.getId());
        var persons = people.professionals(candidacies.stream().map(Candidacy::getPerson).toList());
        rows = candidacies.stream().map(it -> new Row(it, persons.get(it.getPerson()))).toList();
    }

    public String decide() {
        try {
            if (!getVolunteers().equals(parameters.get("volunteers"))) {
                throw Refusal.conflict("stale");
            }
            var refused =
                    desk.decide(
                            call.getId(), rows.stream().map(Row::verdict).toList(), user.require());
            notices.done("discrimination.decided");
            refused.keySet().stream()
                    .flatMap(it -> rows.stream().filter(row -> row.isOf(it)))
                    .forEach(row -> notices.warn("discrimination.not-seated", row.person.name()));
            return "/discrimination/call.xhtml?faces-redirect=true&id=" + call.getId();
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    /** Whom the form shows: it is refused when somebody came or went since. */
    public String getVolunteers() {
        return rows.stream()
                .map(row -> String.valueOf(row.candidacy.getId()))
                .collect(Collectors.joining(" "));
    }

    public Call getCall() {
        return call;
    }

    public SessionCard getSession() {
        return session;
    }

    public List<Row> getRows() {
        return rows;
    }

    public boolean isOpen() {
        return call.isOpen(calls.today());
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }
}
