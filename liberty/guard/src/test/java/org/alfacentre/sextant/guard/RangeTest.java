package org.alfacentre.sextant.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "[1,2)|1.1|true",
                "[1.1,2)|1.1|true",
                "(1.1,2)|1.1|false",
                "[1,1.1]|1.1|true",
                "[1,1.1)|1.1|false",
                "[1.2,2)|1.1|false",
                "[2,3)|1.1|false",
                "[1,)|1.1|true",
                "[1,2)|1.10|true",
                "[1.9,2)|1.10|true"
            },
            delimiter = '|')
    void rangeHasWhatItsBracketsSay(String range, String version, boolean has) {
        assertThat(new Range(range).has(version)).isEqualTo(has);
    }
}
