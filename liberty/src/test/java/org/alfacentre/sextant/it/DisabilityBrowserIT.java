package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Action 6 on screen: the cycle is chosen whole, a need gets its measures, themes are attended. */
class DisabilityBrowserIT extends BrowserTest {

    private final Api api = new Api(server);
    private final List<Scene> cycle = ThemedCycle.of(api, 25);
    private final Scene first = cycle.get(0);

    @Test
    void fromTheWholeCycleToTheThemesTaken() {
        first.person("A", Map.of());

        chooseTheWholeCycle();
        arrangeWhatIsNeeded();
        attend();
        seeTheThemesTaken();

        noConsoleErrors();
    }

    private void chooseTheWholeCycle() {
        open("disability/themes.xhtml");
        accessible();
        page.getByRole(AriaRole.LINK, named("Se connecter pour choisir")).click();
        signIn(first.email("A"));
        open("disability/themes.xhtml");
        accessible();
        button("Choisir le cycle entier");

        assertThat(page.getByText("Vous avez votre place aux quatre demi-journées.")).isVisible();
        assertThat(page.getByText("4 demi-journées choisies sur 4")).isVisible();
        accessible();
        onAPhone();
        assertFitsTheScreen();
        page.setViewportSize(1280, 900);
        open("my-enrolments.xhtml");
        assertThat(page.locator("main")).containsText("Scène");
    }

    private void arrangeWhatIsNeeded() {
        api.as(first.email("A"))
                .body(Map.of("need", "Interprète", "consent", true))
                .put("/enrolments/" + entry(first) + "/need")
                .then()
                .statusCode(200);
        as("handicap");
        open("disability/measures.xhtml");
        accessible();
        Locator card = page.locator(".card-axis").last();
        card.getByLabel("Mesure").selectOption("SIGN_LANGUAGE");
        card.getByText("Prévoir cette mesure").click();
        assertThat(page.getByText("La mesure est prévue.")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Marquer réservée")).last().click();
        assertThat(page.getByText("Indiquez le prestataire.")).isVisible();
        accessible();
        page.getByLabel("Prestataire", new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill("Mains libres");
        page.getByRole(AriaRole.BUTTON, named("Marquer réservée")).last().click();
        page.getByRole(AriaRole.BUTTON, named("Marquer confirmée")).last().click();
        assertThat(page.getByText("Confirmée", new Page.GetByTextOptions().setExact(true)).last())
                .isVisible();
        assertThat(page.locator("main")).not().containsText(first.email("A"));
        onAPhone();
        assertFitsTheScreen();
        screenshot("disability-measures");
        page.setViewportSize(1280, 900);
    }

    private void attend() {
        for (Scene halfDay : cycle) {
            api.clock(Days.paris(halfDay.day(), "10:00"));
            api.as("gestion")
                    .body(
                            Map.of(
                                    "marks",
                                    List.of(
                                            Map.of(
                                                    "key",
                                                    "k" + halfDay.session(),
                                                    "enrolment",
                                                    entry(halfDay),
                                                    "status",
                                                    "PRESENT"))))
                    .put("/sessions/" + halfDay.session() + "/half-days/1/attendance")
                    .then()
                    .statusCode(200);
            api.as("gestion")
                    .post("/sessions/" + halfDay.session() + "/half-days/1/countersign")
                    .then()
                    .statusCode(200);
        }
    }

    private void seeTheThemesTaken() {
        as("gestion");
        open("person.xhtml?id=" + first.person("A", Map.of()));

        assertThat(page.locator("main")).containsText("Mobiliser les financements");
        accessible();
    }

    private long entry(Scene scene) {
        return api.as("gestion")
                .get("/sessions/" + scene.session() + "/enrolments")
                .jsonPath()
                .getLong("items.find { it.person == " + first.person("A", Map.of()) + " }.id");
    }

    private void as(String account) {
        context.clearCookies();
        signIn(account);
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
