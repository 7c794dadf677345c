package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Action 6: a cycle of four themes is scheduled in one go and chosen whole, a need gets its
 * measures, each half-day is attended and the themes taken are told.
 */
class DisabilityBrowserIT extends Journey {

    private final List<LocalDate> days = Stream.generate(Days::next).limit(4).toList();
    private List<String> codes;

    @Test
    void fromTheSheetOfTheActionToTheThemesTaken() {
        cast.person("A", Map.of());

        scheduleTheCycle();
        chooseTheWholeCycle();
        stateANeed();
        arrangeWhatIsNeeded();
        attend();
        seeTheThemesTaken();

        noConsoleErrors();
    }

    private void scheduleTheCycle() {
        as("gestion");
        goFromTheSheetOf("A6", "Programmer une série");
        assertThat(page.locator("#row-3-theme")).hasValue("Mobiliser les financements via l’ASP");
        for (int n = 0; n < days.size(); n++) {
            page.fill("#row-" + n + "-date", days.get(n).toString());
            page.locator("#row-" + n + "-trainer").selectOption("Élise Formatrice");
        }
        page.click("#make");
        page.waitForURL("**/sessions.xhtml*");
        told("4 sessions créées, aucun conflit à résoudre");
        tells("Le handicap psychique ou mental");
        accessible();
        codes = page.locator("tbody th a").allInnerTexts();
        button("Publier les 4 brouillons");
        told("4 sessions sont publiées");
        assertThat(page.locator("tbody .badge-free")).hasCount(4);
        assertThat(page.locator("#publish-series")).hasCount(0);
        accessible();
        fitsAPhone();
    }

    private void chooseTheWholeCycle() {
        context.clearCookies();
        find(codes.get(0));
        follow("Voir le cycle");
        accessible();
        follow("Se connecter pour choisir le cycle entier");
        signInHere(cast.email("A"));
        accessible();
        button("Choisir le cycle entier");

        told("Vous avez votre place aux quatre demi-journées.");
        tells("4 demi-journées choisies sur 4");
        assertThat(main(AriaRole.LINK, "Voir mon inscription")).hasCount(4);
        assertThat(page.getByText("Votre place est confirmée")).hasCount(4);
        accessible();
        fitsAPhone();
    }

    private void stateANeed() {
        follow("Mes inscriptions");
        tells("Le handicap visuel ou auditif");
        page.locator("main li.card h3 a").first().click();
        follow("Signaler un besoin d’aménagement");
        page.getByLabel("Ce qu’il vous faut").fill("Interprète");
        page.getByLabel("J’accepte que le référent handicap lise").check();
        button("Transmettre au référent handicap");
        told("Votre besoin est transmis au référent handicap.");
        accessible();
    }

    private void arrangeWhatIsNeeded() {
        as("handicap");
        follow("Besoins d’aménagement");
        Locator need =
                page.locator("li.card")
                        .filter(new Locator.FilterOptions().setHasText(codes.get(0)));
        need.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Répondre")).click();
        page.getByLabel("Ce qui sera mis en place").fill("Un interprète sera là.");
        button("Enregistrer la réponse");
        accessible();

        follow("Accueil");
        follow("Voir les mesures");
        accessible();
        Locator card =
                page.locator(".card-axis")
                        .filter(new Locator.FilterOptions().setHasText(codes.get(0)));
        card.getByLabel("Mesure").selectOption("Interprète LSF");
        card.getByText("Prévoir cette mesure").click();
        told("La mesure est prévue.");
        card.getByText("Marquer réservée").click();
        tells("Indiquez le prestataire.");
        accessible();
        card.getByLabel("Prestataire", new Locator.GetByLabelOptions().setExact(true))
                .fill("Mains libres");
        card.getByText("Marquer réservée").click();
        card.getByText("Marquer confirmée").click();
        assertThat(card.getByText("Confirmée", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.locator("main")).not().containsText(cast.email("A"));
        fitsAPhone();
        screenshot("disability-measures");
    }

    private void attend() {
        as("formateur");
        for (int n = 0; n < days.size(); n++) {
            api.clock(Days.paris(days.get(n), "09:10"));
            sign(codes.get(n), 1);
        }
        accessible();
        fitsAPhone();
    }

    private void seeTheThemesTaken() {
        isOver(codes.get(3), days.get(3));
        follow("Inscrits");
        page.locator("main tbody th a").first().click();
        follow("Voir la fiche de la personne");
        tells("Mobiliser les financements");
        tells("4 demi-journées suivies");
        accessible();

        readAttestations(cast.email("A"), codes);
    }

    private Locator main(AriaRole role, String name) {
        return page.locator("main").getByRole(role, new Locator.GetByRoleOptions().setName(name));
    }
}
