package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Action 5 on screen: a call is opened, answered, decided; who came becomes a relay. */
class DiscriminationBrowserIT extends BrowserTest {

    private final Api api = new Api(server);
    private final Scene awareness =
            Scene.begin(api).with("action", "A5").with("departement", "45").capacity(25);
    private final List<LocalDate> days =
            Stream.generate(() -> Scene.begin(api).day()).limit(16).toList();

    @Test
    void fromTheCallToTheDirectoryOfRelays() {
        wereAtAwareness("A", "B");

        openTheCall();
        volunteer("A");
        volunteer("B");
        decide();
        seeTheAnswer();
        attendAll();
        nameTheRelay();
        standInTheDirectory();

        noConsoleErrors();
    }

    private void wereAtAwareness(String... letters) {
        for (String letter : letters) {
            awareness.person(letter, Map.of("departement", "45"));
        }
        awareness.published().enrol(letters);
        api.clock(Days.paris(awareness.day(), "10:00"));
        mark(awareness.session(), 1, awareness.id("A"), awareness.id("B"));
    }

    private void openTheCall() {
        signIn("gestion");
        open("discrimination/calls.xhtml");
        accessible();
        page.getByLabel("Département", exact()).selectOption("45");
        for (int n = 1; n <= 3; n++) {
            page.getByLabel("Date " + n).fill(days.get(11 + n).toString());
        }
        button("Ouvrir l’appel");
        assertThat(page.getByText("Cette information est nécessaire.").first()).isVisible();
        page.getByLabel("Dernier jour pour se porter volontaire").fill(days.get(3).toString());
        button("Ouvrir l’appel");

        assertThat(heading("Choisir les volontaires")).isVisible();
        assertThat(page.locator(".notice-warn")).containsText("pas encore publiée");
        accessible();
        api.as("gestion").post("/sessions/" + support() + "/publish").then().statusCode(200);
    }

    private void volunteer(String letter) {
        context.clearCookies();
        signIn(awareness.email(letter));
        open("discrimination/pathway.xhtml");
        accessible();
        page.getByLabel("Ce que vous souhaitez mettre en place").last().fill("Former mon équipe");
        page.getByRole(AriaRole.BUTTON, named("Me porter volontaire")).last().click();

        assertThat(page.getByText("Candidature reçue").first()).isVisible();
        accessible();
        onAPhone();
        assertFitsTheScreen();
        page.setViewportSize(1280, 900);
    }

    private void decide() {
        context.clearCookies();
        signIn("gestion");
        open("discrimination/calls.xhtml");
        page.locator(".card h2 a").first().click();
        button("Répondre à tous");
        assertThat(page.getByText("Décidez de chaque candidature.").first()).isVisible();
        accessible();
        page.getByLabel("Décision").nth(0).selectOption("CHOSEN");
        page.getByLabel("Décision").nth(1).selectOption("NOT_CHOSEN");
        page.getByLabel("Motif communiqué").nth(1).fill("Déjà accompagné cette année");
        button("Répondre à tous");

        assertThat(page.locator("main")).containsText("Les réponses sont données.");
        assertThat(page.locator(".flash .notice-warn")).hasCount(0);
        accessible();
        screenshot("discrimination-board");
    }

    private void seeTheAnswer() {
        context.clearCookies();
        signIn(awareness.email("A"));
        open("discrimination/pathway.xhtml");
        assertThat(page.getByText("Retenue", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        open("my-enrolments.xhtml");
        assertThat(page.locator("main")).containsText("Appui ciblé");
        context.clearCookies();
        signIn(awareness.email("B"));
        open("discrimination/pathway.xhtml");
        assertThat(page.locator("main")).containsText("Déjà accompagné cette année");
    }

    private void attendAll() {
        long entry =
                api.as("gestion")
                        .get("/sessions/" + support() + "/enrolments")
                        .jsonPath()
                        .getLong("items[0].id");
        for (int n = 1; n <= 3; n++) {
            api.clock(Days.paris(days.get(11 + n), "10:00"));
            mark(support(), n, entry);
            api.as("gestion")
                    .post("/sessions/" + support() + "/half-days/" + n + "/countersign")
                    .then()
                    .statusCode(200);
        }
    }

    private void nameTheRelay() {
        context.clearCookies();
        signIn("gestion");
        open("discrimination/relays.xhtml");
        accessible();
        page.getByRole(AriaRole.BUTTON, named("Nommer ces relais")).last().click();

        assertThat(page.getByText("Les relais sont nommés")).isVisible();
    }

    private void standInTheDirectory() {
        context.clearCookies();
        signIn(awareness.email("A"));
        open("discrimination/pathway.xhtml");
        button("Figurer dans l’annuaire");
        open("discrimination/relays.xhtml");

        assertThat(page.locator("main")).containsText("Relais depuis le");
        accessible();
        onAPhone();
        assertFitsTheScreen();
        screenshot("discrimination-relays");
    }

    /** The newest support session. */
    private long support() {
        return api.as("gestion").get("/discrimination/calls").jsonPath().getLong("[0].session");
    }

    private void mark(long session, int n, long... enrolments) {
        List<Map<String, Object>> marks =
                Arrays.stream(enrolments)
                        .mapToObj(
                                it ->
                                        Map.<String, Object>of(
                                                "key",
                                                it + "-" + n,
                                                "enrolment",
                                                it,
                                                "status",
                                                "PRESENT"))
                        .toList();
        api.as("gestion")
                .body(Map.of("marks", marks))
                .put("/sessions/" + session + "/half-days/" + n + "/attendance")
                .then()
                .statusCode(200);
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
