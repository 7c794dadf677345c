package org.alfacentre.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FormAddressTest {

    @Test
    void aFormKeepsWhatItsPageIsAbout() {
        assertThat(kept("code=A6-2026-02&tab=people")).isEqualTo("code=A6-2026-02&tab=people");
        assertThat(kept("q=caf%C3%A9+noir")).isEqualTo("q=caf%C3%A9+noir");
        assertThat(kept("")).isEmpty();
        assertThat(kept(null)).isEmpty();
    }

    @Test
    void theSecretOfALinkIsNotSentInTheAddressAgain() {
        assertThat(kept("t=s3cret&to=reminders")).isEqualTo("to=reminders");
        assertThat(kept("session=A3-2026-01&key=s3cret")).isEqualTo("session=A3-2026-01");
    }

    @Test
    void whatTheFormAsksItselfIsNotAnsweredByTheAddress() {
        assertThat(FormAddress.kept("q=old&page=2", Set.of("q"))).isEqualTo("page=2");
    }

    @Test
    void whatNoLinkOfOursHoldsIsLeftOut() {
        assertThat(kept("id=5&x=\"><script>&y=javascript:(1)&'&=&z")).isEqualTo("id=5");
    }

    private static String kept(String query) {
        return FormAddress.kept(query, Set.of());
    }
}
