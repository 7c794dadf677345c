package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only an administrator does on a record: roles, accounts, erasure, modules off and on. */
class AdministratorBrowserIT extends BrowserTest {

    private final Api api = new Api(server);
    private final String name = "R" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void enter() {
        signIn("admin");
    }

    @Test
    void aRoleIsGivenAndTakenBackAndAnAccountClosedAndOpenedAgain() {
        open("person.xhtml?id=" + person());
        page.selectOption("#role", "DIRECTOR");
        act("#roles", "Attribuer");
        assertThat(page.locator("#roles li")).hasCount(1);
        accessible();
        page.locator("#roles li input[type=submit]").click();
        told();
        assertThat(page.locator("#roles li")).hasCount(0);

        act("#state", "Désactiver");
        act("#state", "Réactiver");
        assertThat(page.locator("#state")).containsText("Désactiver");
        noConsoleErrors();
    }

    @Test
    void aPersonIsErasedOnceItIsConfirmed() {
        open("person.xhtml?id=" + person());
        page.locator("#erasure input[type=submit]").click();
        assertThat(page.locator("#confirmed-error")).not().isEmpty();
        assertThat(page.locator("h1")).containsText(name);
        accessible();

        page.check("#confirmed");
        page.locator("#erasure input[type=submit]").click();

        told();
        assertThat(page.locator("main")).not().containsText(name);
        assertThat(page.locator("#erasure")).hasCount(0);
        accessible();
        noConsoleErrors();
    }

    @Test
    void aModuleIsSwitchedOffWhenThatIsConfirmedAndOnAgain() {
        open("modules.xhtml?off=coordination");
        accessible();
        page.locator("[id='modules:off']").click();
        assertThat(row()).containsText("désactivé");

        row().locator("input[type=submit]").click();

        assertThat(row()).not().containsText("désactivé");
        noConsoleErrors();
    }

    private Locator row() {
        return page.locator(
                "main tbody tr", new Page.LocatorOptions().setHasText("Coordination locale"));
    }

    private void act(String form, String label) {
        page.locator(form + " input[type=submit][value*='" + label + "']").click();
        told();
    }

    private void told() {
        assertThat(page.locator("#flash [role=status] p").first()).isVisible();
    }

    private long person() {
        return api.make(
                "gestion",
                "/people",
                Map.of("email", name + "@lycee.example", "firstName", "Nour", "lastName", name));
    }
}
