package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that outlived what it was opened with. */
class EndedVisitBrowserIT extends BrowserTest {

    private final Api api = new Api(server);

    @BeforeEach
    void aFormIsOpen() {
        signIn("gestion");
        open("organisation.xhtml");
        page.fill("#name", "Structure restée ouverte");
    }

    @Test
    void whoIsNoLongerSignedInIsLedBackToThePageAfterSigningIn() {
        context.clearCookies();
        page.locator("#sheet input[type=submit]").click();

        page.waitForURL(Pattern.compile(".*sign-in.*"));
        accessible();
        signInHere("gestion");

        assertThat(page).hasURL(Pattern.compile(".*/organisation\\.xhtml.*"));
        noneWasSaved();
    }

    @Test
    void aViewThatTheServerNoLongerKnowsIsToldAndOpensAfresh() {
        page.evaluate(
                "() => document.querySelectorAll('input[name*=ViewState]')"
                        + ".forEach(it => it.value = 'gone')");
        page.locator("#sheet input[type=submit]").click();

        assertThat(page.locator("#flash")).containsText("Cette page était restée ouverte");
        accessible();
        noneWasSaved();
    }

    private void noneWasSaved() {
        assertThat(
                        api.as("gestion")
                                .queryParam("q", "restée ouverte")
                                .get("/organisations")
                                .jsonPath()
                                .getInt("total"))
                .isZero();
    }
}
