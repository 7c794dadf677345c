package org.alfacentre.sextant.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.PeopleView.Network;
import org.alfacentre.sextant.axis.PeopleView.Professional;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.coordination.Mandate.Kind;
import org.alfacentre.sextant.coordination.Mandate.State;
import org.alfacentre.sextant.coordination.Mandates.Wanted;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/**
 * {@code /coordination/mandates.xhtml?network=}: who speaks for each regroupement; of one, all its
 * mandates and the form to give another.
 */
@Named("coordinationMandates")
@RequestScoped
public class MandatesPage {

    private static final String ADDRESS =
            "/coordination/mandates.xhtml?faces-redirect=true&network=";

    /** A mandate as the page shows it, with the last day that one may change. */
    public static class Held {

        private final Mandate mandate;
        private final Professional by;
        private final State state;
        private final boolean changing;
        private LocalDate lastDay;

        Held(Mandate mandate, Professional by, State state, boolean changing) {
            this.mandate = mandate;
            this.by = by;
            this.state = state;
            this.changing = changing;
            this.lastDay = mandate.getEnds();
        }

        public Mandate getMandate() {
            return mandate;
        }

        public Professional getBy() {
            return by;
        }

        public State getState() {
            return state;
        }

        public boolean isChanging() {
            return changing;
        }

        public LocalDate getLastDay() {
            return lastDay;
        }

        public void setLastDay(LocalDate lastDay) {
            this.lastDay = lastDay;
        }
    }

    /** A regroupement and who speaks for it today. */
    public record Line(Network network, List<Held> titulars, List<Held> alternates) {}

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Circle circle;
    @Inject private Mandates mandates;
    @Inject private PeopleView people;
    @Inject private ProgrammeView programme;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private List<Network> seen;
    private Network network;
    private Map<Long, List<Held>> held;
    private Long person;
    private Kind kind = Kind.ALTERNATE;
    private LocalDate begins;
    private LocalDate ends;

    @PostConstruct
    void read() {
        Caller me = user.require();
        circle.mustRead(me);
        seen = mandates.seen(me);
        network = asked();
        begins = mandates.today();
        List<Mandate> kept = mandates.kept(me);
        var persons = people.professionals(kept.stream().map(Mandate::getPerson).toList());
        held =
                kept.stream()
                        .filter(it -> persons.containsKey(it.getPerson()))
                        .map(it -> shown(it, persons.get(it.getPerson()), me))
                        .collect(Collectors.groupingBy(it -> it.mandate.getNetwork()));
    }

    /** The one that the address names; who has one only needs not choose. */
    private Network asked() {
        String id = parameters.get("network");
        if (id == null) {
            return seen.size() == 1 ? seen.get(0) : null;
        }
        return seen.stream()
                .filter(it -> String.valueOf(it.id()).equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Held shown(Mandate mandate, Professional by, Caller me) {
        State state = mandate.on(mandates.today());
        boolean changing =
                state != State.OVER
                        && mandates.mayGive(mandate.getNetwork(), mandate.getKind(), me);
        return new Held(mandate, by, state, changing);
    }

    public String give() {
        return notices.told(
                "coordination.mandate.given",
                ADDRESS + network.id(),
                () ->
                        mandates.give(
                                new Wanted(network.id(), person, kind, begins, ends),
                                user.require()));
    }

    /** What is wrong with it is told at the top: the form below has fields of the same names. */
    public String until(Held one) {
        return notices.told(
                "coordination.mandate.changed",
                ADDRESS + network.id(),
                () -> {
                    try {
                        mandates.until(one.mandate.getId(), one.lastDay, user.require());
                    } catch (Refusal refusal) {
                        throw refusal.renamed(field -> "top");
                    }
                });
    }

    public ActionSheet getSheet() {
        return programme.sheet(CoordinationModule.ACTION).orElse(null);
    }

    /** The regroupement whose mandates are shown, or null: all of them. */
    public Network getNetwork() {
        return network;
    }

    /** Whether there are others to go back to. */
    public boolean isOneOfSeveral() {
        return network != null && seen.size() > 1;
    }

    public List<Line> getLines() {
        return seen.stream()
                .map(it -> new Line(it, active(it, Kind.TITULAR), active(it, Kind.ALTERNATE)))
                .toList();
    }

    /** How many regroupements nobody speaks for. */
    public long getWithout() {
        return seen.stream().filter(it -> active(it, Kind.TITULAR).isEmpty()).count();
    }

    private List<Held> active(Network one, Kind wanted) {
        return held.getOrDefault(one.id(), List.of()).stream()
                .filter(it -> it.state == State.ACTIVE && it.mandate.getKind() == wanted)
                .toList();
    }

    /** Those of the regroupement, what is over last. */
    public List<Held> getHeld() {
        return held.getOrDefault(network.id(), List.of()).stream()
                .sorted(Comparator.comparing(it -> it.state == State.OVER))
                .toList();
    }

    public boolean isGiving() {
        return mandates.mayGive(network.id(), Kind.ALTERNATE, user.require());
    }

    /** Those who may hold one, by name. */
    public List<Professional> getPersons() {
        return people.professionals(mandates.mayHold(network.id())).values().stream()
                .filter(Professional::active)
                .sorted(Comparator.comparing(Professional::name))
                .toList();
    }

    /** A référent names alternates only. */
    public List<Kind> getKinds() {
        return user.isStaff() ? List.of(Kind.TITULAR, Kind.ALTERNATE) : List.of(Kind.ALTERNATE);
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }
}
