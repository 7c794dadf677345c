package org.alfacentre.sextant.coordination;

import static org.alfacentre.sextant.coordination.Difference.Kind.ADDED;
import static org.alfacentre.sextant.coordination.Difference.Kind.REMOVED;
import static org.alfacentre.sextant.coordination.Difference.Kind.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import org.alfacentre.sextant.coordination.Difference.Piece;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void theSameTextHasNone() {
        assertThat(Difference.between("Animer le réseau.", "Animer le réseau."))
                .containsExactly(new Piece(SAME, "Animer le réseau."));
    }

    @Test
    void aWordGivesWayToAnother() {
        assertThat(Difference.between("Animer le réseau local.", "Animer un réseau local."))
                .containsExactly(
                        new Piece(SAME, "Animer "),
                        new Piece(REMOVED, "le "),
                        new Piece(ADDED, "un "),
                        new Piece(SAME, "réseau local."));
    }

    @Test
    void whatIsNewStandsWhereItWasPut() {
        assertThat(Difference.between("Informer. Conclure.", "Informer. Outiller. Conclure."))
                .containsExactly(
                        new Piece(SAME, "Informer. "),
                        new Piece(ADDED, "Outiller. "),
                        new Piece(SAME, "Conclure."));
    }

    @Test
    void linesStayAndAnotherSpaceIsNoChange() {
        assertThat(Difference.between("Un\ndeux", "Un\n\ndeux"))
                .containsExactly(new Piece(SAME, "Un\n\ndeux"));
    }

    @Test
    void fromNothingAllIsNewAndBackAllIsGone() {
        assertThat(Difference.between(null, "Tout")).containsExactly(new Piece(ADDED, "Tout"));
        assertThat(Difference.between("Tout", null)).containsExactly(new Piece(REMOVED, "Tout"));
        assertThat(Difference.between(null, null)).isEmpty();
    }
}
