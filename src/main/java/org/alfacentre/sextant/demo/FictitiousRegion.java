package org.alfacentre.sextant.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.ReceptionPlace;
import org.alfacentre.sextant.people.StructureType;

/**
 * 250 reception places and 700 professionals over the regroupements there are, built in memory: ten
 * or eleven places each, two or three persons a place, one référent per regroupement. The accounts
 * {@code referent@} and {@code conseiller@} are two of them.
 */
final class FictitiousRegion {

    static final int PLACES = 250;
    static final int PROFESSIONALS = 700;

    private static final String FICTITIOUS = " (fictif)";

    private final Invention invention = new Invention();
    private final Map<String, StructureType> types;
    private final List<String[]> kinds;
    private final Instant now;

    private final List<Organisation> organisations = new ArrayList<>();
    private final List<ReceptionPlace> places = new ArrayList<>();
    private final List<Person> professionals = new ArrayList<>();

    FictitiousRegion(Map<String, StructureType> types, List<LocalNetwork> networks, Instant now) {
        this.types = types;
        this.now = now;
        this.kinds =
                Invention.lines("structures.csv").stream()
                        .skip(1)
                        .map(line -> line.split(";"))
                        .toList();
        for (int n = 0; n < networks.size(); n++) {
            settle(networks.get(n), share(PLACES, networks.size(), n), n);
        }
        for (int n = 0; n < places.size(); n++) {
            employ(places.get(n), share(PROFESSIONALS, places.size(), n));
        }
        appointReferents(networks);
    }

    /** The n-th part of a whole dealt out as evenly as it goes. */
    private static int share(int whole, int parts, int n) {
        return (n + 1) * whole / parts - n * whole / parts;
    }

    /** The places of a regroupement; its mission locale has two. */
    private void settle(LocalNetwork network, int count, int n) {
        Organisation previous = null;
        for (int i = 0; i < count; i++) {
            // the first four kinds are everywhere, the others come round in turn
            int kind = i < 4 ? i : 4 + (n * 7 + i) % (kinds.size() - 4);
            boolean branch = i == 1;
            if (!branch) {
                previous = organisation(kinds.get(kind), network, n + i * 3);
            }
            String name = branch ? "Antenne – " + previous.getName() : previous.getName();
            places.add(
                    new ReceptionPlace(
                            previous, network, name, network.getName(), network.getDepartement()));
        }
    }

    private Organisation organisation(String[] kind, LocalNetwork network, int sign) {
        String name = kind[1] + " " + invention.sign(sign) + " – " + network.getName() + FICTITIOUS;
        var organisation = new Organisation(name, types.get(kind[0]), network.getDepartement());
        organisations.add(organisation);
        return organisation;
    }

    private void employ(ReceptionPlace place, int count) {
        String type = place.getOrganisation().getType().getCode();
        String domain = Invention.slug(type + " " + place.getNetwork().getName());
        for (int i = 0; i < count; i++) {
            Invention.Named named = invention.person(domain);
            var person = new Person(named.email(), named.firstName(), named.lastName(), now);
            person.confirmEmail();
            person.worksAt(place.getOrganisation(), place);
            person.belongsTo(List.of(place.getNetwork()));
            person.worksAs(function(type, i));
            professionals.add(person);
        }
    }

    private String function(String type, int rank) {
        boolean trains = List.of("OF", "CFA", "GRETA").contains(type);
        return switch (rank) {
            case 0 -> trains ? "FORMATEUR" : Functions.COUNSELLOR;
            case 1 -> Functions.RECEPTION;
            default ->
                    professionals.size() / 3 % 9 == 4
                            ? Functions.NETWORK_HEAD
                            : Functions.COUNSELLOR;
        };
    }

    /** The first of each regroupement; that of Pithiviers signs in as {@code referent@}. */
    private void appointReferents(List<LocalNetwork> networks) {
        for (LocalNetwork network : networks) {
            List<Person> theirs =
                    professionals.stream()
                            .filter(person -> person.getNetworks().contains(network))
                            .toList();
            Person referent = theirs.get(0);
            referent.worksAs(Functions.REFERENT);
            referent.grant(Role.REFERENT, network);
            if (network.getCode().equals(DemoDirectory.NETWORK)) {
                referent.changeEmail(DemoDirectory.address("referent"));
                theirs.stream()
                        .filter(person -> Functions.COUNSELLOR.equals(person.getFunction()))
                        .findFirst()
                        .orElseThrow()
                        .changeEmail(DemoDirectory.address("conseiller"));
            }
        }
    }

    List<Organisation> organisations() {
        return organisations;
    }

    List<ReceptionPlace> places() {
        return places;
    }

    List<Person> professionals() {
        return professionals;
    }
}
