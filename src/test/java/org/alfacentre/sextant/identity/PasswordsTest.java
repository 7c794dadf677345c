package org.alfacentre.sextant.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    private static final String EMAIL = "camille@sextant.example";

    @Test
    void onlyTheSamePasswordMatches() {
        String stored = Passwords.hash("cheval juste batterie agrafe");

        assertThat(Passwords.matches("cheval juste batterie agrafe", stored)).isTrue();
        assertThat(Passwords.matches("cheval juste batterie", stored)).isFalse();
        assertThat(stored).isNotEqualTo(Passwords.hash("cheval juste batterie agrafe"));
    }

    @Test
    void whatIsNoHashMatchesNothing() {
        assertThat(Passwords.matches("x", "")).isFalse();
        assertThat(Passwords.matches("x", "1:2:3")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "court, password-short",
        "aaaaaaaaaaaaaaa, password-common",
        "motdepasse123, password-common",
        "sextant-demo-2026, password-common",
        "camille-et-le-loup, password-common"
    })
    void weakOnesAreRefusedWithTheirReason(String password, String reason) {
        assertThat(Passwords.weakness(password, EMAIL)).isEqualTo(reason);
    }

    @Test
    void aSentenceIsTaken() {
        assertThat(Passwords.weakness("cheval juste batterie agrafe", EMAIL)).isNull();
    }

    @Test
    void eachFurtherFailureWaitsTwiceAsLongButNeverOverAnHour() {
        assertThat(SignIn.pause(10)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SignIn.pause(11)).isEqualTo(Duration.ofMinutes(2));
        assertThat(SignIn.pause(15)).isEqualTo(Duration.ofMinutes(32));
        assertThat(SignIn.pause(99)).isEqualTo(Duration.ofHours(1));
    }
}
