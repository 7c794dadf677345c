package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff do with one entry of a roll, each through its form, and what the rules make of it. */
class RollActsBrowserIT extends BrowserTest {

    private final Api api = new Api(server);

    @BeforeEach
    void enter() {
        signIn("gestion");
    }

    @Test
    void aRequestIsApprovedAndAnotherRefusedWithItsReason() {
        Scene scene =
                Scene.begin(api)
                        .with("approval", Map.of("required", true, "holdsPlace", false))
                        .capacity(1)
                        .published()
                        .enrol("A", "B", "C");
        scene.expect("A REQUESTED, B REQUESTED, C REQUESTED");

        choose(scene, "A", "approve");
        perform("La demande est validée.");
        choose(scene, "B", "reject");
        page.click("#perform");
        assertThat(page.locator("#reason-error")).not().isEmpty();
        page.fill("#reason", "Hors du public visé");
        perform("La demande est refusée");

        scene.expect("A C, B REJECTED");
        assertThat(scene.letters().kindsTo("B")).contains("rejected");

        choose(scene, "C", "force");
        page.fill("#reason", "Demande de la Région");
        perform("au-delà de la capacité");
        scene.expect("A C, C C");
    }

    @Test
    void aPlaceGoesToAColleagueOfTheSameStructure() {
        Scene scene = Scene.begin(api).capacity(1).published();
        scene.person("A", scene.cast().complete(Map.of()));
        long colleague = scene.person("B", scene.cast().complete(Map.of()));
        scene.enrol("A");

        choose(scene, "A", "substitute");
        page.click("#perform");
        assertThat(page.locator("#colleague-error")).not().isEmpty();
        accessible();
        page.selectOption("#colleague", String.valueOf(colleague));
        perform("La place est confiée");

        assertThat(scene.entry("A").getString("status")).isEqualTo("WITHDRAWN");
        assertThat(scene.seats().getInt("seats.confirmed")).isEqualTo(1);
    }

    @Test
    void aPlaceIsMovedToASessionThatHasOne() {
        Scene from = Scene.begin(api).capacity(1).published().enrol("A");
        Scene to = Scene.begin(api).capacity(1).published();

        choose(from, "A", "transfer");
        page.selectOption("#destination", String.valueOf(to.session()));
        accessible();
        perform("L’inscription est déplacée");

        assertThat(from.seats().getInt("seats.confirmed")).isZero();
        assertThat(to.seats().getInt("seats.confirmed")).isEqualTo(1);
    }

    @Test
    void aPausedListGivesNoPlaceUntilItGoesOn() {
        Scene scene = Scene.begin(api).capacity(1).published().enrol("A", "B");
        open(roll(scene));
        page.click("#list-pause");
        assertThat(page.locator("#list strong")).isVisible();

        choose(scene, "A", "cancel");
        page.fill("#reason", "Empêchée");
        perform("L’inscription est annulée.");
        scene.expect("B W1");

        page.click("#list-resume");
        scene.expect("B O");
        noConsoleErrors();
    }

    private static String roll(Scene scene) {
        return "session.xhtml?tab=people&code=" + scene.code();
    }

    private void choose(Scene scene, String letter, String act) {
        open(roll(scene) + "&entry=" + scene.id(letter) + "&act=" + act);
    }

    private void perform(String told) {
        page.click("#perform");
        assertThat(page.locator(".flash")).containsText(told);
        accessible();
        noConsoleErrors();
    }
}
