package org.alfacentre.sextant.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] ANSWER = "{\"token\":\"secret\"}".getBytes(UTF_8);

    @Test
    void sameRequestReadsItsAnswer() {
        String stored = seal("7", "key", "{\"person\":1}").close(ANSWER);

        assertThat(seal("7", "key", "{\"person\":1}").open(stored)).isEqualTo(ANSWER);
        assertThat(stored).doesNotContain("token");
    }

    @Test
    void anotherRequestCannotReadIt() {
        String stored = seal("7", "key", "{\"person\":1}").close(ANSWER);

        assertThatThrownBy(() -> seal("7", "key", "{\"person\":2}").open(stored))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> seal("8", "key", "{\"person\":1}").open(stored))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fingerprintTellsRequestsApartHoweverTheirPartsAreCut() {
        assertThat(seal("7", "ab", "c").fingerprint())
                .hasSize(64)
                .isEqualTo(seal("7", "ab", "c").fingerprint())
                .isNotEqualTo(seal("7", "a", "bc").fingerprint());
    }

    private static Seal seal(String caller, String key, String body) {
        return new Seal(caller.getBytes(UTF_8), key.getBytes(UTF_8), body.getBytes(UTF_8));
    }
}
