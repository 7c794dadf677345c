package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A place comes free: its offer is answered on a phone, from the mail (R8). */
class OfferBrowserIT extends BrowserTest {

    private final Api api = new Api(server);

    @BeforeEach
    void onThePhone() {
        onAPhone();
    }

    @Test
    void openingTheLinkDoesNothingAndTheButtonAccepts() {
        Scene scene = offered("fr");

        page.navigate(mailed(scene, "B").link("offer"));
        assertThat(page.locator("main")).containsText("Rien n’est encore fait");
        accessible();
        scene.expect("B O");

        page.locator("#enter").click();
        assertThat(chosen()).containsText("Acceptez-la avant le mercredi 4 mars 2026 à");
        accessible();
        scene.expect("B O");
        page.locator("#accept").click();

        assertThat(page.locator(".flash")).containsText("Votre place est confirmée.");
        scene.expect("B C");
        accessible();
        assertFitsTheScreen();
        noConsoleErrors();
    }

    @Test
    void decliningIsAskedAgainAndTheNextOneGetsThePlace() {
        Scene scene = offered("en");
        scene.enrol("C");

        page.navigate(mailed(scene, "B").link("offer") + "&lang=en");
        page.locator("#enter").click();
        page.getByText("Decline the place").click();
        assertThat(chosen()).containsText("Decline this place?");
        accessible();
        scene.expect("B O");
        page.locator("#decline").click();

        assertThat(chosen()).containsText("You did not take this place");
        assertThat(chosen().getByText("Join again")).isVisible();
        scene.expect("B DECLINED, C O");
        accessible();
    }

    @Test
    void afterTheDeadlineTheLinkExplainsAndLeadsBackToTheList() {
        Scene scene = offered("fr");
        String link = mailed(scene, "B").link("offer");
        scene.at("2026-03-16T09:00:00+01:00").expect("B EXPIRED");

        page.navigate(link);
        page.locator("#enter").click();

        assertThat(chosen()).containsText("La proposition est restée sans réponse dans le délai");
        accessible();
        chosen().getByText("Rejoindre à nouveau").click();
        assertThat(page.locator(".desk")).containsText("place");
        accessible();
    }

    @Test
    void aPlaceGivenAtOnceIsGivenUpFromItsMail() {
        Scene scene =
                Scene.begin(api).capacity(1).waiting("CONFIRM", 24).published().enrol("A", "B");
        scene.does("A", "cancel").at("2026-03-02T09:05:00+01:00").expect("B C");

        page.navigate(mailed(scene, "B").link("confirmation"));
        page.locator("#enter").click();
        page.getByText("Annuler mon inscription").click();
        assertThat(chosen()).containsText("Annuler votre inscription ?");
        accessible();
        page.locator("#cancel").click();

        assertThat(page.locator(".flash")).containsText("merci de nous avoir prévenus");
        scene.expect("B CANCELLED");
    }

    @Test
    void cancellingLateSaysSoBeforeItIsDone() {
        Scene scene = Scene.begin(api).published().enrol("A");
        scene.at(Days.paris(scene.day(), "07:00"));
        signIn(scene.email("A"));

        open("my-enrolments.xhtml?enrolment=" + scene.id("A"));
        page.getByText("Annuler mon inscription").click();

        assertThat(chosen()).containsText("l’annulation sera notée comme tardive");
        accessible();
        page.locator("#cancel").click();
        assertThat(chosen()).containsText("L’annulation est arrivée après la date limite.");
    }

    @Test
    void anOfferThatOverlapsIsAskedAgain() {
        Scene scene = offered("fr");
        Scene other = Scene.begin(api).on(scene.day()).published();
        api.as("gestion")
                .body(Map.of("person", scene.person("B", Map.of())))
                .post("/sessions/" + other.session() + "/enrolments")
                .then()
                .statusCode(201);
        signIn(scene.email("B"));
        open("my-enrolments.xhtml?enrolment=" + scene.id("B"));

        page.locator("#accept").click();
        assertThat(chosen()).containsText(other.code());
        assertThat(chosen()).containsText("Vous pouvez accepter malgré tout");
        accessible();
        page.locator("#accept-anyway").click();

        assertThat(page.locator(".flash")).containsText("Votre place est confirmée.");
        scene.expect("B C");
    }

    /** A's place goes to B, who is offered it by mail. */
    private Scene offered(String language) {
        Scene scene = Scene.begin(api).capacity(1).waiting("OFFER", 24).published();
        scene.person("B", Map.of("language", language));
        scene.enrol("A", "B");
        return scene.does("A", "cancel").at("2026-03-02T09:05:00+01:00").expect("B O");
    }

    private Mailbox mailed(Scene scene, String letter) {
        return new Mailbox(api, scene.person(letter, Map.of()));
    }

    private Locator chosen() {
        return page.locator(".chosen");
    }
}
