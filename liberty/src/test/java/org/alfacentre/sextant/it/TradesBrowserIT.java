package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Action 8 on screen: a branch, a day, a visit, instructions that are read, a day that is held. */
class TradesBrowserIT extends BrowserTest {

    private final Api api = new Api(server);
    private final Scene day =
            Scene.begin(api).with("action", "A8").capacity(20).published().enrol("A", "B");

    @Test
    void fromThePartnershipToTheVisit() {
        signIn("gestion");
        agreeWithTheBranch();
        arrangeTheDay();
        arrangeTheVisit();
        readTheInstructions();
        seeTheGroups();
        holdTheDay();

        noConsoleErrors();
    }

    private void agreeWithTheBranch() {
        open("trades/partners.xhtml");
        accessible();
        button("Enregistrer");
        assertThat(page.getByText("Cette information est nécessaire.").first()).isVisible();
        page.getByLabel("Branche professionnelle").fill("Métallurgie");
        page.getByLabel("Valable jusqu’au").fill("2030-12-31");
        button("Enregistrer");

        assertThat(page.getByText("Le partenariat est enregistré.")).isVisible();
        assertThat(page.locator("table")).containsText("Métallurgie");
        accessible();
    }

    private void arrangeTheDay() {
        open("trades/day.xhtml?session=" + day.session());
        accessible();
        page.getByLabel("Branche professionnelle").fill("Métallurgie");
        page.getByLabel("Entreprise visitée").fill("Conserverie du Val (fictive)");
        page.getByLabel("Consignes de visite").fill("Chaussures fermées, pas de bijou");
        button("Enregistrer");

        assertThat(page.getByText("Le programme de la journée est enregistré.")).isVisible();
    }

    private void arrangeTheVisit() {
        open("trades/visit.xhtml?session=" + day.session());
        accessible();
        assertThat(page.getByText("Consignes à lire")).isVisible();
        page.getByLabel("Point de rendez-vous").fill("Accueil visiteurs");
        page.getByLabel("Visiteurs au plus par groupe").fill("0");
        button("Enregistrer");
        assertThat(page.getByText("au moins 1").first()).isVisible();
        page.getByLabel("Visiteurs au plus par groupe").fill("1");
        page.getByLabel("Pièce d’identité exigée").check();
        button("Enregistrer");
        assertThat(page.getByText("La visite est enregistrée.")).isVisible();
        button("Leur rappeler");
        assertThat(page.getByText("Le rappel est envoyé")).isVisible();
        accessible();
        onAPhone();
        assertFitsTheScreen();
        page.setViewportSize(1280, 900);
    }

    private void readTheInstructions() {
        for (String letter : List.of("A", "B")) {
            as(day.email(letter));
            open("");
            page.locator("main a[href*='trades/instructions']").click();
            assertThat(page.locator("main")).containsText("Chaussures fermées");
            accessible();
            button("J’ai lu les consignes");
            assertThat(page.locator(".notice-ok").first()).containsText("Vous avez lu");
            onAPhone();
            assertFitsTheScreen();
            page.setViewportSize(1280, 900);
        }
    }

    private void seeTheGroups() {
        as("gestion");
        open("trades/visit.xhtml?session=" + day.session());

        assertThat(page.getByText("Groupe 2 (1 visiteur)")).isVisible();
        assertThat(page.getByText("la liste peut partir")).isVisible();
        accessible();
        screenshot("trades-visit");
        api.as("gestion")
                .accept("application/pdf")
                .get("/sessions/" + day.session() + "/documents/trades.visit")
                .then()
                .statusCode(200);
    }

    private void holdTheDay() {
        day.at(Days.paris(day.day(), "10:00"));
        api.as("gestion")
                .body(
                        Map.of(
                                "marks",
                                List.of(
                                        Map.of(
                                                "key",
                                                "t" + day.session(),
                                                "enrolment",
                                                day.id("A"),
                                                "status",
                                                "PRESENT"))))
                .put("/sessions/" + day.session() + "/half-days/1/attendance")
                .then()
                .statusCode(200);
        api.as("gestion")
                .post("/sessions/" + day.session() + "/half-days/1/countersign")
                .then()
                .statusCode(200);
        day.at(Days.paris(day.day().plusDays(8), "10:00"));
        open("trades/visit.xhtml?session=" + day.session());
        assertThat(page.getByText("Groupe 1")).not().isVisible();
    }

    private void as(String account) {
        context.clearCookies();
        signIn(account);
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }
}
