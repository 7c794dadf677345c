package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.shell.Notices;

/** {@code /discrimination/relays.xhtml}: the relays who want to be found; staff name new ones. */
@Named("discriminationRelays")
@RequestScoped
public class RelaysPage {

    @Inject private Relays relays;
    @Inject private GatheringDesk gatherings;
    @Inject private PeopleView people;
    @Inject private SessionView sessions;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private List<Group> groups;
    private List<Ready> ready;
    private final PlannedSlot gathering = new PlannedSlot();

    /** The relays of a département; its code is null where none is known. */
    public record Group(String departement, List<Card> relays) {}

    /** A relay as the directory shows them. */
    public record Card(PeopleView.Professional person, Relay relay) {}

    /** A support session of which some may become relays. */
    public record Ready(SessionCard session, List<String> names) {}

    public List<Group> getGroups() {
        if (groups == null) {
            List<Relay> listed = relays.listed();
            var persons = people.professionals(listed.stream().map(Relay::getPerson).toList());
            Map<String, List<Card>> byDepartement =
                    listed.stream()
                            .map(it -> new Card(persons.get(it.getPerson()), it))
                            .filter(it -> it.person() != null && it.person().active())
                            .collect(
                                    Collectors.groupingBy(
                                            it ->
                                                    it.person().departement() == null
                                                            ? ""
                                                            : it.person().departement()));
            groups =
                    byDepartement.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(it -> new Group(it.getKey(), sorted(it.getValue())))
                            .toList();
        }
        return groups;
    }

    private static List<Card> sorted(List<Card> cards) {
        return cards.stream().sorted(Comparator.comparing(it -> it.person().name())).toList();
    }

    /** For staff only. */
    public List<Ready> getReady() {
        if (ready == null) {
            ready = user.isStaff() ? readReady() : List.of();
        }
        return ready;
    }

    private List<Ready> readReady() {
        Map<Long, List<Long>> found = relays.ready();
        var names = people.names(found.values().stream().flatMap(List::stream).toList());
        return found.entrySet().stream()
                .flatMap(
                        it ->
                                sessions
                                        .find(DiscriminationModule.ACTION, it.getKey())
                                        .map(card -> ready(card, it.getValue(), names))
                                        .stream())
                .toList();
    }

    private static Ready ready(SessionCard card, List<Long> persons, Map<Long, String> names) {
        return new Ready(card, persons.stream().map(names::get).sorted().toList());
    }

    public String name(long session) {
        return told("discrimination.named", () -> relays.name(session, user.require()));
    }

    public String plan() {
        return told(
                "discrimination.planned", () -> gatherings.plan(gathering.slot(), user.require()));
    }

    private String told(String key, Runnable act) {
        return notices.told(key, "/discrimination/relays.xhtml?faces-redirect=true", act);
    }

    public PlannedSlot getGathering() {
        return gathering;
    }

    public Period[] getPeriods() {
        return Period.values();
    }
}
