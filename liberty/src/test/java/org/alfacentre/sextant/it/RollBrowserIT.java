package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff read who has a place and who waits and why, and act with a reason. */
class RollBrowserIT extends BrowserTest {

    private final Api api = new Api(server);
    private Scene scene;
    private String page2;

    @BeforeEach
    void twoOfLoiretHaveThePlacesAndThreeWait() {
        scene = Scene.begin(api).capacity(2).published();
        for (String letter : List.of("A", "B", "C")) {
            scene.person(letter, Map.of("departement", "45"));
        }
        for (String letter : List.of("D", "E")) {
            scene.person(letter, Map.of("departement", "18"));
        }
        scene.enrol("A", "B", "C", "D", "E");
        page2 = "session.xhtml?tab=people&code=" + scene.seats().getString("code");
        signIn("gestion");
    }

    @Test
    void theEffectOfQuotasIsSeenBeforeTheyAreSaved() {
        scene.patch("waitingList", Map.of("paused", true)).patch("capacity", 4);
        scene.patch("waitingList", Map.of("paused", false)).expect("C O, D O, E W1");
        scene.patch("waitingList", Map.of("paused", true)).patch("capacity", 6);
        open(page2 + "&edit=quotas");
        page.fill("#name-0", "Cher");
        page.fill("#value-0", "Cher");
        page.click("#quotas-look");
        assertThat(page.locator("#size-0-error")).hasText("Indiquez un nombre entre 0 et 9 999.");
        assertThat(page.locator("#name-0")).hasValue("Cher");

        page.fill("#size-0", "1");
        page.click("#quotas-look");

        assertThat(page.locator("#quotas-effect")).containsText("1 personne attendrait encore");
        accessible();
        scene.expect("E W1");
        page.click("#quotas-save");
        assertThat(page.locator(".flash")).containsText("Les quotas sont enregistrés");
        noConsoleErrors();
    }

    @Test
    void aPlaceIsGivenWithAReasonAndTheHistoryTellsTheNumbers() {
        open(page2);
        assertThat(page.locator("tbody tr").nth(2)).containsText("rang 1");
        accessible();

        open(page2 + "&entry=" + scene.id("C") + "&act=promote");
        page.click("#perform");
        assertThat(page.locator("#reason-error")).hasText("Cette information est nécessaire.");
        page.fill("#reason", "Demande de la Région");
        page.click("#perform");

        assertThat(page.locator(".flash")).containsText("La place est donnée");
        page.locator("#entry details.act summary").click();
        assertThat(page.locator("ol.history")).containsText("Motif : Demande de la Région");
        assertThat(page.locator("ol.history")).containsText("→");
        accessible();
        noConsoleErrors();
    }

    @Test
    void onAPhoneTheRollKeepsWithinTheScreen() {
        page.setViewportSize(360, 780);
        open(page2 + "&entry=" + scene.id("D"));

        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth -"
                                        + " document.documentElement.clientWidth"))
                .isEqualTo(0);
        accessible();
    }
}
