package org.alfacentre.sextant.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DiscretionTest {

    @Test
    void fiveAreShownFourAreNotAndNobodyIsNoSecret() {
        assertThat(Discretion.shown(5)).isEqualTo(5);
        assertThat(Discretion.shown(4)).isNull();
        assertThat(Discretion.shown(0)).isZero();
    }

    @Test
    void nothingIsHiddenWhereAllAreEnough() {
        assertThat(Discretion.hidden(Map.of("18", 9L, "28", 0L, "45", 30L))).isEmpty();
    }

    @Test
    void theSmallestOtherGoesWithTheOnlyOneHidden() {
        assertThat(Discretion.hidden(Map.of("18", 3L, "28", 8L, "36", 0L, "45", 30L)))
                .containsExactlyInAnyOrder("18", "28");
    }

    @Test
    void twoThatTogetherAreFewTakeAThirdWithThem() {
        assertThat(Discretion.hidden(Map.of("18", 2L, "28", 2L, "45", 30L)))
                .containsExactlyInAnyOrder("18", "28", "45");
    }

    @Test
    void twoThatTogetherAreEnoughStandAlone() {
        assertThat(Discretion.hidden(Map.of("18", 2L, "28", 3L, "45", 30L)))
                .containsExactlyInAnyOrder("18", "28");
    }
}
