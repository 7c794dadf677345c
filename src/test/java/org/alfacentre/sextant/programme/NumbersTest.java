package org.alfacentre.sextant.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final Numbers numbers = new Numbers(Map.of("A7", 7, "A8", 8, "MENTORING", 9));

    @Test
    void aFreeNumberIsGivenAsAskedFor() {
        assertThat(numbers.of("WELCOME", 12)).isEqualTo(12);
    }

    @Test
    void aTakenOneMakesWayForTheNextThatIsFree() {
        assertThat(numbers.of("WELCOME", 8)).isEqualTo(10);
        assertThat(numbers.of("ANOTHER", 9)).isEqualTo(11);
    }

    @Test
    void whoeverHasOneKeepsIt() {
        assertThat(numbers.of("MENTORING", 7)).isEqualTo(9);
    }
}
