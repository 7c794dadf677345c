package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Action 8: a branch agrees, a day and its visit are prepared, conseillers enrol and read the
 * instructions, the day is held, its list of visitors goes.
 */
class TradesBrowserIT extends Journey {

    private static final List<String> LETTERS = List.of("A", "B");

    private final LocalDate day = Days.next();
    private String code;

    @Test
    void fromThePartnershipToTheVisit() {
        thereAre(LETTERS, Map.of("function", "CONSEILLER"));

        agreeWithTheBranch();
        scheduleTheDay();
        arrangeTheDay();
        LETTERS.forEach(letter -> enrol(cast.email(letter), code));
        arrangeTheVisit();
        LETTERS.forEach(this::readTheInstructions);
        shareACar();
        seeTheGroups();
        holdTheDay();

        noConsoleErrors();
    }

    @Test
    void aDayIsCancelledWithItsReason() {
        as("gestion");
        goFromTheSheetOf("A8", "Programmer une session");
        date(Days.next());
        page.click("#save");
        page.waitForURL("**/session.xhtml*");
        publish();

        follow("Annuler la session");
        accessible();
        page.fill("#reason", "Intervenant empêché");
        page.click("#cancel");

        assertThat(page.locator(".badge").first()).containsText("Annulée");
        tells("Intervenant empêché");
        accessible();
        noConsoleErrors();
    }

    private void agreeWithTheBranch() {
        as("gestion");
        goFromTheSheetOf("A8", "Partenariats avec les branches");
        button("Enregistrer");
        tells("Cette information est nécessaire.");
        page.getByLabel("Branche professionnelle").fill("Métallurgie");
        page.getByLabel("Valable jusqu’au").fill("2030-12-31");
        button("Enregistrer");

        told("Le partenariat est enregistré.");
        assertThat(page.locator("table")).containsText("Métallurgie");
        accessible();
    }

    private void scheduleTheDay() {
        goFromTheSheetOf("A8", "Programmer une session");
        date(day);
        page.fill("#capacity", "20");
        page.getByLabel("Pôle Info – GIP Alfa Centre").check();
        page.click("#save");
        page.waitForURL("**/session.xhtml*");
        tells("L’entreprise visitée n’est pas encore connue");
        code = publish();
    }

    private void date(LocalDate day) {
        page.locator("input[id^='halfDays-'][id$='-date']")
                .all()
                .forEach(it -> it.fill(day.toString()));
    }

    private void arrangeTheDay() {
        follow("Programme de la journée");
        follow("Préparer la journée");
        accessible();
        page.getByLabel("Branche professionnelle").fill("Métallurgie");
        page.getByLabel("Entreprise visitée").fill("Conserverie du Val (fictive)");
        page.getByLabel("Consignes de visite").fill("Chaussures fermées, pas de bijou");
        button("Enregistrer");

        told("Le programme de la journée est enregistré.");
        tells("Conserverie du Val (fictive)");
        accessible();
    }

    private void arrangeTheVisit() {
        openTheVisit();
        accessible();
        tells("Consignes à lire");
        page.getByLabel("Point de rendez-vous").fill("Accueil visiteurs");
        page.getByLabel("Visiteurs au plus par groupe").fill("0");
        button("Enregistrer");
        tells("au moins 1");
        page.getByLabel("Visiteurs au plus par groupe").fill("1");
        page.getByLabel("Pièce d’identité exigée").check();
        button("Enregistrer");
        told("La visite est enregistrée.");
        button("Leur rappeler de lire les consignes");
        told("Le rappel est envoyé");
        accessible();
        fitsAPhone();
    }

    private void openTheVisit() {
        as("gestion");
        open("session.xhtml?code=" + code);
        follow("Programme de la journée");
        follow("Préparer la visite");
    }

    private void readTheInstructions(String letter) {
        as(cast.email(letter));
        page.click("main a[href*='trades/instructions']");
        tells("Chaussures fermées");
        accessible();
        button("J’ai lu les consignes");
        assertThat(page.locator(".notice-ok").first()).containsText("Vous avez lu");
        fitsAPhone();
    }

    private void shareACar() {
        follow("Covoiturage");
        button("Ajouter à la liste");
        tells("Cette information est nécessaire.");
        accessible();
        page.getByLabel("Commune de départ").fill("Blois");
        page.getByLabel("Places").fill("3");
        page.getByLabel("Contact").fill("poste 12");
        button("Ajouter à la liste");
        told("Votre covoiturage figure dans la liste.");
        assertThat(page.locator("table")).containsText("propose 3 places");
        accessible();
        fitsAPhone();
    }

    private void seeTheGroups() {
        openTheVisit();
        tells("Groupe 2 (1 visiteur)");
        tells("la liste peut partir");
        button("Envoyer la liste à l’entreprise");
        tells("Le courriel de l’entreprise manque");
        page.getByLabel("Courriel de l’entreprise").fill("accueil@conserverie.example");
        button("Enregistrer");
        button("Envoyer la liste à l’entreprise");
        tells("Liste de 2 visiteurs envoyée à accueil@conserverie.example");
        accessible();
        screenshot("trades-visit");
        follow(code);
        follow("Documents et présences");
        assertThat(paper("Fiche de visite")).contains(code);
    }

    private void holdTheDay() {
        api.clock(Days.paris(day, "14:00"));
        sign(code, 1);
        sign(code, 2);
        accessible();
        isOver(code, day);
        api.clock(Days.paris(day.plusDays(8), "10:00"));
        openTheVisit();
        assertThat(page.getByText("Groupe 1")).not().isVisible();
        button("Remercier l’entreprise");
        tells("Remerciements envoyés à accueil@conserverie.example");

        readAttestations(cast.email("A"), List.of(code));
    }
}
