package org.alfacentre.sextant.trades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.alfacentre.sextant.axis.SessionView.Seated;
import org.junit.jupiter.api.Test;

class RosterTest {

    @Test
    void onlyThoseWhoHaveReadTheInstructionsStandOnTheList() {
        Roster roster = Roster.of(seated(3), Set.of(1L, 3L), 10);

        assertThat(roster.groups()).hasSize(1);
        assertThat(roster.groups().get(0)).extracting(Seated::person).containsExactly(1L, 3L);
        assertThat(roster.missing()).extracting(Seated::person).containsExactly(2L);
        assertThat(roster.isComplete()).isFalse();
    }

    @Test
    void theListIsWholeWhenEverybodyHas() {
        assertThat(Roster.of(seated(2), Set.of(1L, 2L), null).isComplete()).isTrue();
        assertThat(Roster.of(List.of(), Set.of(), null).isComplete()).isFalse();
    }

    @Test
    void theListLeavesWithNameAndStructureAndTheNumberOfTheGroupIfThereAreSome() {
        assertThat(Roster.of(seated(3), Set.of(1L, 3L), 10).lines())
                .containsExactly("Nom 1, Structure", "Nom 3, Structure");
        assertThat(Roster.of(seated(2), Set.of(1L, 2L), 1).lines())
                .containsExactly("1 – Nom 1, Structure", "2 – Nom 2, Structure");
    }

    private static List<Seated> seated(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> new Seated(id, "Nom " + id, "Structure", Set.of(), "CONSEILLER"))
                .toList();
    }
}
