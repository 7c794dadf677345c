package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Action 5: awareness is scheduled and attended, a call is opened, answered and decided, and who
 * attends the support becomes a relay.
 */
class DiscriminationBrowserIT extends Journey {

    private static final String SPECIALIST = "egalite";
    private static final List<String> LETTERS = List.of("A", "B", "C");

    private final LocalDate awarenessDay = Days.next();
    private final List<LocalDate> days = Stream.generate(Days::next).limit(16).toList();
    private final List<LocalDate> supportDays = days.subList(12, 15);
    private String awareness;
    private String support;

    @Test
    void fromTheAwarenessToTheDirectoryOfRelays() {
        thereAre(LETTERS, Map.of("departement", "45"));

        onePlaceInEachSupport();
        scheduleAwareness();
        LETTERS.forEach(letter -> enrol(cast.email(letter), awareness));
        attendAwareness();
        openTheCall();
        LETTERS.forEach(this::volunteer);
        decide();
        seeTheAnswers();
        attendTheSupport();
        nameTheRelay();
        standInTheDirectory();
        followTheAnswer();
        anotherAnswersFirst();
        readAttestations(cast.email("A"), List.of(awareness, support));

        noConsoleErrors();
    }

    @Test
    void theMatinaleIsNotedAndItsAnnouncementSeenBeforeItLeaves() {
        as("gestion");
        goFromTheSheetOf("A5", "Annoncer la matinale");
        button("Enregistrer la matinale");
        tells("Cette information est nécessaire.");
        accessible();
        page.getByLabel("Date de la matinale").fill("2026-04-07");
        page.getByLabel("Heure de début").fill("09:00");
        page.getByLabel("Lieu").fill("Orléans, lieu fictif");
        button("Enregistrer la matinale");
        told("La matinale est enregistrée");
        accessible();
        fitsAPhone();

        button("Préparer l’annonce");
        page.waitForURL("**/mailing.xhtml*");
        tells("lancement de l’action sur les discriminations");
        tells("Orléans, lieu fictif");
        accessible();
        open("discrimination/departements.xhtml");
        tells("Matinale de la formation, mardi 7 avril 2026");
        accessible();
        fitsAPhone();
        noConsoleErrors();
    }

    @AfterEach
    void tenPlacesInEachSupport() {
        places(10);
    }

    private void onePlaceInEachSupport() {
        places(1);
        accessible();
    }

    private void places(int places) {
        as("admin");
        open("module.xhtml?id=discrimination");
        page.fill("#places", String.valueOf(places));
        page.click("#save");
        assertThat(page.locator(".flash")).isVisible();
    }

    /** Of the proposal for all départements, the Loiret alone is kept. */
    private void scheduleAwareness() {
        as("gestion");
        goFromTheSheetOf("A5", "Programmer une série");
        List<Locator> dates = page.locator("input[id^='row-'][id$='-date']").all();
        dates.subList(0, 5).forEach(Locator::clear);
        assertThat(page.locator("#row-5-departement")).hasValue("45");
        dates.get(5).fill(awarenessDay.toString());
        page.locator("#row-5-trainer").selectOption("Marc Intervenant");
        page.click("#make");
        page.waitForURL("**/sessions.xhtml*");
        told("1 session créée");
        page.click("tbody th a");
        awareness = publish();
    }

    private void attendAwareness() {
        api.clock(Days.paris(awarenessDay, "14:00"));
        as(SPECIALIST);
        sign(awareness, 1);
        isOver(awareness, awarenessDay);
    }

    private void openTheCall() {
        goFromTheSheetOf("A5", "Appels à volontaires");
        page.getByLabel("Département", new Page.GetByLabelOptions().setExact(true))
                .selectOption("45");
        for (int n = 1; n <= 3; n++) {
            page.getByLabel("Date " + n).fill(supportDays.get(n - 1).toString());
        }
        button("Ouvrir l’appel");
        tells("Cette information est nécessaire.");
        page.getByLabel("Dernier jour pour se porter volontaire").fill(days.get(3).toString());
        button("Ouvrir l’appel");

        tells("Choisir les volontaires");
        assertThat(page.locator(".notice-warn")).containsText("pas encore publiée");
        accessible();
        page.click(".notice-warn a");
        page.getByLabel("Marc Intervenant").check();
        page.click("#save");
        page.waitForURL("**/session.xhtml*");
        support = publish();
    }

    private void volunteer(String letter) {
        as(cast.email(letter));
        follow("Me porter volontaire");
        accessible();
        page.getByLabel("Ce que vous souhaitez mettre en place").last().fill("Former mon équipe");
        lastButton("Me porter volontaire");

        told("Votre candidature est enregistrée.");
        tells("Candidature reçue");
        accessible();
        fitsAPhone();
    }

    private void decide() {
        as("gestion");
        open("session.xhtml?code=" + support);
        follow("Volontaires");
        follow("Choisir les volontaires");
        button("Répondre à tous");
        tells("Décidez de chaque candidature.");
        accessible();
        decide(0, "Retenue");
        decide(1, "Réserve");
        page.getByLabel("Rang dans la réserve").nth(1).fill("1");
        decide(2, "Non retenue");
        page.getByLabel("Motif communiqué").nth(2).fill("Déjà accompagné cette année");
        button("Répondre à tous");

        told("Les réponses sont données.");
        assertThat(page.locator(".flash .notice-warn")).hasCount(0);
        accessible();
        fitsAPhone();
        screenshot("discrimination-board");
    }

    private void decide(int volunteer, String decision) {
        page.getByLabel("Décision").nth(volunteer).selectOption(decision);
    }

    private void seeTheAnswers() {
        readMyPathway("C");
        tells("Déjà accompagné cette année");
        readMyPathway("B");
        tells("Rang 1");
        readMyPathway("A");
        tells("Retenue");
        follow("Mes inscriptions");
        tells("Appui ciblé");
    }

    private void attendTheSupport() {
        as(SPECIALIST);
        for (int n = 1; n <= 3; n++) {
            api.clock(Days.paris(supportDays.get(n - 1), "10:00"));
            sign(support, n);
        }
        isOver(support, supportDays.get(2));
    }

    private void nameTheRelay() {
        goFromTheSheetOf("A5", "Relais « discriminations »");
        lastButton("Nommer ces relais");

        told("Les relais sont nommés");
    }

    private void standInTheDirectory() {
        readMyPathway("A");
        button("Figurer dans l’annuaire");
        told("Vous figurez maintenant dans l’annuaire");
        follow("Relais « discriminations »");

        tells("Relais depuis le");
        accessible();
        fitsAPhone();
        screenshot("discrimination-relays");
    }

    /** The mail that tells it leads to where it stands. */
    private void followTheAnswer() {
        String email = cast.email("A");
        Map<String, Object> wanted = Map.of("kind", "INDIVIDUAL", "topic", "TOOLS");
        long request = api.make(email, "/discrimination/requests", wanted);
        api.as("gestion")
                .body(Map.of("state", "REFUSED", "reason", "Hors programme cette année"))
                .patch("/discrimination/requests/" + request)
                .then()
                .statusCode(200);
        api.clock(Days.paris(supportDays.get(2), "19:00"));

        page.navigate(Mailbox.of(api, email).link("discrimination.request-answered"));

        page.waitForURL("**/discrimination/pathway.xhtml");
        tells("Hors programme cette année");
    }

    /** What stood at that place of the list is another one's by then. */
    private void anotherAnswersFirst() {
        Map<String, Object> wanted = Map.of("kind", "INDIVIDUAL", "topic", "TOOLS");
        long first = api.make(cast.email("A"), "/discrimination/requests", wanted);
        api.make(cast.email("B"), "/discrimination/requests", wanted);
        as("gestion");
        open("discrimination/requests.xhtml");
        api.as("gestion")
                .body(Map.of("state", "REFUSED", "reason", "Hors programme cette année"))
                .patch("/discrimination/requests/" + first)
                .then()
                .statusCode(200);

        Locator reason = page.getByLabel("Motif du refus").first();
        reason.fill("Trop tard");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Refuser"))
                .first()
                .click();

        tells("Quelqu’un d’autre vient de modifier ces données.");
        assertThat(reason).hasValue("");
        assertThat(
                        api.as(cast.email("B"))
                                .get("/discrimination/requests")
                                .jsonPath()
                                .getString("[0].state"))
                .isEqualTo("RECEIVED");
    }

    private void readMyPathway(String letter) {
        as(cast.email(letter));
        goFromTheSheetOf("A5", "Mon parcours « discriminations »");
    }

    private void lastButton(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).last().click();
    }
}
