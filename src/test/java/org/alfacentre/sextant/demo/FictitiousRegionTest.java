package org.alfacentre.sextant.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.Audience;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.StructureType;
import org.junit.jupiter.api.Test;

class FictitiousRegionTest {

    private final List<LocalNetwork> networks = networks();
    private final FictitiousRegion region = region();

    private static List<LocalNetwork> networks() {
        List<LocalNetwork> networks = new ArrayList<>();
        networks.add(new LocalNetwork(DemoDirectory.NETWORK, "Pithiviers", "45", true));
        for (int n = 1; n < 23; n++) {
            networks.add(new LocalNetwork("X-" + n, "Ville " + n, n % 2 == 0 ? "18" : "41", true));
        }
        return networks;
    }

    private FictitiousRegion region() {
        Map<String, StructureType> types =
                Invention.lines("structures.csv").stream()
                        .skip(1)
                        .map(line -> line.split(";")[0])
                        .distinct()
                        .map(code -> new StructureType(code, code, null, Audience.SPRO, null))
                        .collect(Collectors.toMap(StructureType::getCode, Function.identity()));
        return new FictitiousRegion(types, networks, Instant.EPOCH);
    }

    @Test
    void thereAreTheProgrammesTwoHundredAndFiftyPlacesAndSevenHundredProfessionals() {
        assertThat(region.places()).hasSize(250);
        assertThat(region.professionals()).hasSize(700);
    }

    @Test
    void everybodySaysThatTheyAreInvented() {
        assertThat(region.organisations()).allMatch(it -> it.getName().endsWith("(fictif)"));
        assertThat(region.professionals())
                .allMatch(it -> it.getEmail().endsWith(".example"))
                .extracting(Person::getEmail)
                .doesNotHaveDuplicates()
                .allMatch(org.alfacentre.sextant.shell.Checks::isEmail)
                .contains("referent@sextant.example", "conseiller@sextant.example");
    }

    @Test
    void noTwoStructuresShareAName() {
        assertThat(region.organisations()).extracting(it -> it.getName()).doesNotHaveDuplicates();
    }

    @Test
    void everyRegroupementHasOneReferentAndTenOrElevenPlaces() {
        for (LocalNetwork network : networks) {
            assertThat(region.places())
                    .filteredOn(place -> place.getNetwork() == network)
                    .hasSizeBetween(10, 11);
            assertThat(region.professionals())
                    .filteredOn(person -> person.getNetworks().contains(network))
                    .filteredOn(person -> person.has(Role.REFERENT))
                    .hasSize(1);
        }
    }

    @Test
    void theSameSeedGivesTheSamePeople() {
        Stream<String> again = region().professionals().stream().map(Person::getEmail);

        assertThat(again.toList())
                .isEqualTo(region.professionals().stream().map(Person::getEmail).toList());
    }

    @Test
    void everyFunctionThatTheActionsAddressIsThere() {
        Map<String, Long> functions =
                region.professionals().stream()
                        .collect(Collectors.groupingBy(Person::getFunction, Collectors.counting()));

        assertThat(functions).containsKeys("CONSEILLER", "CHARGE_ACCUEIL", "REFERENT", "FORMATEUR");
        assertThat(functions.get("TETE_DE_RESEAU")).isGreaterThanOrEqualTo(15);
        assertThat(functions.get("CONSEILLER")).isGreaterThan(250);
    }
}
