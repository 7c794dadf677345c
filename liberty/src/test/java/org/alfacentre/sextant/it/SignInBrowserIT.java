package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signing in with a password or by a link, and one's own account. */
class SignInBrowserIT extends BrowserTest {

    private final Api api = new Api(server);

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        open("my-enrolments.xhtml?enrolment=1");
        assertThat(page.locator("h1")).hasText("Se connecter");
        accessible();

        password("conseiller@sextant.example", "sextant-demo");

        page.waitForURL("**/my-enrolments.xhtml?enrolment=1");
        assertThat(page.locator("main")).containsText("Cette inscription n’est pas la vôtre");
        accessible();
        noConsoleErrors();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressSoundTheSame() {
        open("sign-in.xhtml");
        password("conseiller@sextant.example", "faux");
        assertThat(alert()).containsText("mot de passe");
        String known = alert().innerText();
        assertThat(page.locator("input[autocomplete=username]"))
                .hasValue("conseiller@sextant.example");
        accessible();

        password("inconnue@nulle.example", "faux");

        assertThat(alert()).hasText(known);
    }

    @Test
    void aLinkIsSentToWhoIsKnownAndSaidToBothAlike() {
        Scene scene = Scene.begin(api);
        scene.person("A", Map.of("language", "en"));
        open("sign-in.xhtml?lang=en");
        link("inconnue@nulle.example");
        String told = notice().innerText().replace("inconnue@nulle.example", "");

        link(scene.email("A"));
        assertThat(notice().innerText().replace(scene.email("A"), "")).isEqualTo(told);
        api.clock("2026-03-02T09:05:00+01:00");
        Mailbox mails = Mailbox.of(api, scene.email("A"));
        assertThat(mails.text("sign-in-link")).contains("Sign me in").contains("works once");
        page.navigate(mails.link("sign-in-link"));
        accessible();
        page.locator("#enter").click();
        assertThat(page.locator(".identity")).containsText("A Scène");

        context.clearCookies();
        page.navigate(mails.link("sign-in-link") + "&lang=en");
        assertThat(page.locator("main")).containsText("already been used or is no longer valid");
        accessible();
    }

    @Test
    void theAccountSpeaksTheLanguageChosenAndMakesATokenThatIsShownOnce() {
        Scene scene = Scene.begin(api);
        scene.person("A", Map.of());
        signIn(scene.email("A"));
        open("account.xhtml");
        accessible();

        page.locator("[id='tokens:label']").fill("Tableur");
        page.locator("[id='tokens:make']").click();
        assertThat(page.locator("main code")).isVisible();
        accessible();
        open("account.xhtml");
        assertThat(page.locator("main code")).hasCount(0);
        assertThat(page.locator("main table")).containsText("Tableur");

        page.locator("[id='languages:language']").selectOption("en");
        page.locator("[id='languages:speak']").click();
        assertThat(page.locator("h1")).hasText("My account");
        accessible();
        noConsoleErrors();
    }

    private void password(String email, String password) {
        page.locator("input[autocomplete=username]").fill(email);
        page.locator("input[type=password]").fill(password);
        page.locator("input[type=password]").press("Enter");
    }

    private void link(String email) {
        page.locator("input[autocomplete=email]").fill(email);
        page.locator("input[autocomplete=email]").press("Enter");
        assertThat(notice()).containsText(email);
    }

    private Locator notice() {
        return page.locator(".flash .notice").last();
    }

    private Locator alert() {
        return page.locator(".flash [role=alert]");
    }
}
