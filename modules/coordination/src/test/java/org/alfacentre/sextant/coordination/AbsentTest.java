package org.alfacentre.sextant.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.PeopleView.Network;
import org.alfacentre.sextant.axis.SessionView.Seated;
import org.junit.jupiter.api.Test;

class AbsentTest {

    private static final Network GIEN = new Network(1, "Gien", "45");
    private static final Network BLOIS = new Network(2, "Blois", "41");

    @Test
    void aRegroupementWithoutAnybodyIsNamed() {
        var seated = List.of(new Seated(7, "Zoé Exemple", null, Set.of(2L), null));

        assertThat(Quarters.absent(List.of(GIEN, BLOIS), seated)).containsExactly(GIEN);
    }

    @Test
    void withNobodyEnrolledAllAreAbsent() {
        assertThat(Quarters.absent(List.of(GIEN, BLOIS), null)).containsExactly(GIEN, BLOIS);
    }
}
