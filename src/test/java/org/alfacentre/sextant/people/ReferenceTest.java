package org.alfacentre.sextant.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private final Reference reference = Reference.read();

    @Test
    void theRegionHasSixDepartementsAndTwentyThreeExampleRegroupementsInThem() {
        var codes =
                reference.departements().stream()
                        .map(Departement::getCode)
                        .collect(Collectors.toSet());

        assertThat(codes).containsExactlyInAnyOrder("18", "28", "36", "37", "41", "45");
        assertThat(reference.networks())
                .hasSize(23)
                .allMatch(LocalNetwork::isExample)
                .allMatch(network -> codes.contains(network.getDepartement()));
    }

    @Test
    void everyFamilyOfProfessionalsHasItsStructureTypes() {
        var types = reference.structureTypes();

        assertThat(types).hasSize(33);
        assertThat(types.stream().map(StructureType::getAudience).distinct())
                .containsExactlyInAnyOrder(Audience.values());
        assertThat(types)
                .filteredOn(type -> type.getCode().equals("AUTRE"))
                .allMatch(
                        type -> type.getAudience() == Audience.OTHER && type.getNetwork() == null);
    }

    @Test
    void schoolHolidaysAreThoseOfTheAcademie() {
        assertThat(reference.schoolHolidays())
                .hasSize(24)
                .allMatch(holiday -> holiday.getAcademy().equals("Orléans-Tours"));
    }
}
