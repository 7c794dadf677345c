package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Action 3: a mandate is given, the référents choose the subjects of their day and read over their
 * mission sheet, staff keep the one and validate the other.
 */
class CoordinationBrowserIT extends Journey {

    private static final String CHOSEN = "Animer un réseau local";
    private static final String PROPOSED = "Le plan d’action local";

    private final Scene scene = Scene.begin(api).capacity(30).published();
    private final Regroupement pithiviers = Regroupement.of(scene, "Pithiviers");

    @Test
    void fromAMandateToAnAgendaAndAMissionSheet() {
        pithiviers.member("A");
        pithiviers.member("B");

        giveAMandate();
        askForSubjects();
        choose();
        keepTheAgenda();
        writeTheSheet();
        comment();
        validate();
        seeWhatChanges();

        noConsoleErrors();
    }

    private void giveAMandate() {
        as("gestion");
        goFromTheSheetOf("A3", "Une journée par trimestre pour les référents");
        follow("Mandats des référents");
        accessible();
        fitsAPhone();
        follow("Pithiviers");
        button("Enregistrer le mandat");
        tells("Cette information est nécessaire.");
        page.getByLabel("Personne du regroupement")
                .selectOption(new SelectOption().setValue(String.valueOf(pithiviers.member("A"))));
        page.locator("[id='give:ends']").fill(LocalDate.of(2020, 1, 1).toString());
        button("Enregistrer le mandat");
        tells("Le dernier jour du mandat précède le premier.");
        page.locator("[id='give:ends']").fill("2026-04-15");
        button("Enregistrer le mandat");
        told("Le mandat est enregistré.");
        accessible();
        fitsAPhone();

        page.getByLabel("Personne du regroupement")
                .selectOption(new SelectOption().setValue(String.valueOf(pithiviers.member("B"))));
        button("Enregistrer le mandat");
        told("Le mandat est enregistré.");

        Locator card = page.locator(".card").filter(with("A Scène-" + scene.cast().name()));
        card.getByLabel("Dernier jour du mandat").fill("2026-04-30");
        card.locator("input[type=submit]").click();
        told("La fin du mandat est enregistrée.");
        tells("au 30 avril 2026");
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void askForSubjects() {
        follow("Sujets des journées");
        accessible();
        page.getByLabel("Journée", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setValue(String.valueOf(scene.session())));
        button("Ouvrir le choix des sujets");
        tells("Proposez de un à 12 sujets");
        page.getByLabel("Sujets proposés").fill(CHOSEN + "\nS’outiller");
        button("Ouvrir le choix des sujets");
        told("Les référents peuvent choisir leurs sujets.");
        accessible();
    }

    /** On their home page stand their mandate and what is asked of them. */
    private void choose() {
        as(scene.email("A"));
        tells("prend fin le 30 avril 2026");
        accessible();
        follow("Journée du");
        page.getByLabel(CHOSEN).check();
        page.getByLabel("Proposer un autre sujet").fill(PROPOSED);
        accessible();
        fitsAPhone();
        button("Enregistrer mes choix");
        told("Vos choix sont enregistrés.");
        assertThat(page.getByLabel(CHOSEN)).isChecked();
        assertThat(page.getByLabel(PROPOSED)).isChecked();
    }

    private void keepTheAgenda() {
        as("gestion");
        open("coordination/survey.xhtml?session=" + scene.session());
        button("Retenir les sujets cochés");
        tells("Retenez de un à 6 sujets.");
        page.getByLabel("Retenir – " + PROPOSED).check();
        accessible();
        fitsAPhone();
        button("Retenir les sujets cochés");
        told("L’ordre du jour est retenu.");
        assertThat(page.locator("main h2 + ul")).containsText(PROPOSED);
        accessible();
    }

    private void writeTheSheet() {
        open("coordination/mission.xhtml");
        button("Commencer la fiche");
        tells("Cette rubrique reste à écrire.");
        accessible();
        follow("Écrire la fiche");
        page.getByLabel("Texte").first().fill("Représenter le regroupement.\n\nRendre compte.");
        accessible();
        fitsAPhone();
        button("Enregistrer la fiche");
        told("La fiche est enregistrée.");
        page.getByLabel("Dernier jour de relecture").fill("2026-03-20");
        button("Envoyer à relire");
        told("La fiche est envoyée à relire.");
        tells("À relire jusqu’au 20 mars 2026 inclus.");
        accessible();
        fitsAPhone();
    }

    private void comment() {
        as(scene.email("A"));
        follow("La lire et la commenter");
        page.getByLabel("Votre commentaire").first().fill("Ajouter les partenaires");
        button("Enregistrer mes commentaires");
        told("Vos commentaires sont enregistrés.");
        tells("Ajouter les partenaires");
        accessible();
        fitsAPhone();
    }

    private void validate() {
        as("gestion");
        open("coordination/mission.xhtml");
        tells("Ajouter les partenaires");
        button("Clore la relecture");
        told("La fiche est relue.");
        accessible();
        button("Valider la fiche");
        told("La fiche est validée.");
        accessible();
    }

    private void seeWhatChanges() {
        button("Commencer une nouvelle version");
        follow("Écrire la fiche");
        page.getByLabel("Texte").first().fill("Représenter son regroupement.\n\nRendre compte.");
        button("Enregistrer la fiche");
        follow("Voir ce qui change");
        assertThat(page.locator("ins")).hasText("son ");
        assertThat(page.locator("del")).hasText("le ");
        accessible();
        fitsAPhone();
        screenshot("coordination-mission");
    }
}
