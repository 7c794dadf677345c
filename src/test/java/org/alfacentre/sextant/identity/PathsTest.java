package org.alfacentre.sextant.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/my-enrolments.xhtml",
                "/session.xhtml?id=7&tab=people",
                "/disability/themes.xhtml?session=A6-2026-02"
            })
    void ourPagesAreReached(String target) {
        assertThat(Paths.ours(target)).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/index.xhtml",
                "//elsewhere.example/index.xhtml",
                "/\\elsewhere.example/index.xhtml",
                "/../guard.xhtml",
                "/index.xhtml?a=b\r\nSet-Cookie: x=y",
                "/sign-out",
                "javascript:alert(1)"
            })
    void anythingElseLeadsHome(String target) {
        assertThat(Paths.ours(target)).isEqualTo("/index.xhtml");
    }
}
