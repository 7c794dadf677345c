package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The directory as staff fill it, and what a référent sees of it. */
class DirectoryBrowserIT extends BrowserTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void badLinesComeBackWithTheirReasonAndTheGoodOnesOnRequest() {
        signIn("gestion");
        open("import.xhtml");
        String file =
                """
                email;prenom;nom
                good.%s@structure.example;Ada;<b>Lovelace</b> #{1+1}
                not-an-address;Sans;Adresse
                """
                        .formatted(mark);
        page.setInputFiles(
                "#file",
                new FilePayload("annuaire.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        button("Vérifier le fichier");

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("3");
        assertThat(page.locator("tbody tr")).containsText("email");
        assertThat(page.locator("tbody tr")).containsText("n’est pas valide");
        accessible();
        button("Importer la bonne ligne");
        assertThat(page.locator(".flash")).containsText("1 ajout, 0 mise à jour");

        open("people.xhtml?q=good." + mark);
        assertThat(page.locator("tbody tr")).containsText("<b>Lovelace</b> #{1+1} Ada");
        accessible();
        noConsoleErrors();
    }

    @Test
    void aWrongAddressIsToldAtItsFieldAndWhatWasTypedStays() {
        signIn("gestion");
        open("person.xhtml");
        page.fill("#email", "ada@@structure");
        page.fill("#firstName", "Ada");
        button("Enregistrer");

        assertThat(page.locator("#email-error")).containsText("n’est pas valide");
        assertThat(page.locator("#lastName-error")).containsText("nécessaire");
        assertThat(page.locator("#firstName")).hasValue("Ada");
        accessible();
    }

    @Test
    void aReferentSchedulesForTheirOwnRegroupementAlone() {
        signIn("referent");
        open("my-network.xhtml");
        assertThat(page.locator("h1")).hasText("Mon regroupement");
        accessible();

        open("session-edit.xhtml");
        // of the eight actions, 2 and 5 are held locally
        assertThat(page.locator(".cards > li")).hasCount(2);
        page.locator(".cards a").first().click();
        assertThat(page.locator("#network option")).hasCount(1);
        accessible();
        page.click("#save");
        page.waitForURL("**/session.xhtml*");
        assertThat(page.locator(".flash")).containsText("est enregistrée");
        page.setViewportSize(360, 780);
        open("my-network.xhtml");
        assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth -"
                                        + " document.documentElement.clientWidth"))
                .isEqualTo(0);
        noConsoleErrors();
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }
}
