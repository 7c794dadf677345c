package org.alfacentre.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private final Checks checks = new Checks();

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "#{user.name}", "{0}", "O’Neill", "=1+1"})
    void aNameIsANameWhateverItLooksLike(String name) {
        assertThat(checks.required("lastName", name, 100)).isEqualTo(name);
        assertThat(checks.wrong()).isEmpty();
    }

    @Test
    void aPastedLineBreakBecomesASpaceSoThatNoHeaderIsEverForged() {
        assertThat(checks.required("firstName", " Ana\r\nBcc: x@y.example ", 100))
                .isEqualTo("Ana Bcc: x@y.example");
        assertThat(checks.wrong()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\u202Eb", "a\u0090b"})
    void controlCharactersAreRefused(String name) {
        checks.required("firstName", name, 100);

        assertThat(checks.wrong())
                .extracting(Refusal.Wrong::code)
                .containsExactly("control-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "Anne.O'Hara+spro@mail-1.structure.fr", "x_y@a.b.cd"})
    void ordinaryAddressesPass(String email) {
        assertThat(Checks.isEmail(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "@b.fr",
                "a@",
                "a b@c.fr",
                "a@b..fr",
                ".a@b.fr",
                "a@b.fr, c@d.fr",
                "a@b.fr\nBcc:c@d.fr",
                "é@b.fr",
                "<a@b.fr>",
                "a@-b.fr"
            })
    void whatNoServerTakesIsNoAddress(String email) {
        assertThat(Checks.isEmail(email)).isFalse();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        checks.email("email", "nobody");
        checks.required("firstName", "  ", 100);
        checks.required("lastName", "x".repeat(101), 100);

        Refusal refusal = catchThrowableOfType(Refusal.class, checks::refuseIfWrong);

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.wrong())
                .extracting(Refusal.Wrong::field, Refusal.Wrong::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("email", "bad-email"),
                        org.assertj.core.groups.Tuple.tuple("firstName", "required"),
                        org.assertj.core.groups.Tuple.tuple("lastName", "too-long"));
    }
}
