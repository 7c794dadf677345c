package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writing to many, inviting, words of mails, and what a reader of mails decides. */
class MailBrowserIT extends BrowserTest {

    private static final Map<String, Object> REFERENT_OF_18 =
            Map.of("function", "REFERENT", "departement", "18");

    private final Api api = new Api(server);

    @Test
    void wordsAreTriedAndKeptAndTakenBack() {
        signIn("gestion");
        open("wordings.xhtml?language=fr");
        accessible();
        page.locator("main table a").getByText("Place refusée").click();
        accessible();

        page.locator("#subject").fill("Merci, {prenom}");
        page.locator("#text").fill("Bonjour\n{nom}");
        page.locator("#save").click();
        assertThat(page.locator("#text-error")).containsText("Ligne 2, colonne 1");
        accessible();

        page.locator("#text").fill("« {session} » ira à quelqu’un d’autre.");
        page.locator("#hostile").check();
        page.locator("#show").click();
        assertThat(page.frameLocator("iframe.mail-frame").locator("body"))
                .containsText("<script>alert");
        accessible();

        page.locator("#save").click();
        assertThat(page.locator("main")).containsText("Récrit par l’équipe");
        assertThat(page.locator("#subject")).hasValue("Merci, {prenom}");
        onAPhone();
        assertFitsTheScreen();
        page.locator("#reset").click();
        assertThat(page.locator("main")).containsText("Texte d’origine");
        assertThat(page.locator("main")).containsText("retour au texte d’origine");
        accessible();
        noConsoleErrors();
    }

    @Test
    void aMailToManyIsSeenBeforeItLeaves() {
        Scene scene = Scene.begin(api).published().enrol("A", "B");
        signIn("gestion");
        open("mailing-new.xhtml");
        accessible();

        page.locator("#session").fill(scene.code());
        page.locator("#subject").fill("Du nouveau, {prenom}");
        page.locator("#text").fill("Bientôt.");
        page.locator("#prepare").click();
        assertThat(page.locator("main")).containsText("2 destinataires");
        assertThat(page.locator("pre.mail-text")).containsText("Bonjour A,");
        accessible();
        onAPhone();
        assertFitsTheScreen();

        page.locator("[id$=confirm]").click();
        scene.at("2026-03-02T10:00:00+01:00");
        page.reload();
        assertThat(page.locator("main")).containsText("2 envoyés sur 2");
        accessible();
        noConsoleErrors();
    }

    @Test
    void anInvitationTellsWhoAnsweredWhat() {
        Scene scene = Scene.begin(api);
        scene.person("A", REFERENT_OF_18);
        scene.person("B", REFERENT_OF_18);
        scene.published();
        signIn("gestion");
        open("invite.xhtml?session=" + scene.session());
        accessible();

        page.locator("#departement").selectOption("18");
        page.locator("#function").selectOption("REFERENT");
        page.locator("#prepare").click();
        page.locator("[id$=confirm]").click();
        scene.at("2026-03-02T10:00:00+01:00").enrol("A");
        open("invite.xhtml?session=" + scene.session());

        assertThat(page.locator("main table")).containsText("inscrite");
        assertThat(page.locator("main table")).containsText("sans réponse");
        accessible();
        onAPhone();
        assertFitsTheScreen();
        page.locator("[id$=remind]").click();
        assertThat(page.locator("main")).containsText("destinataire");
        noConsoleErrors();
    }

    @Test
    void everyMailLeadsToItsReadersReminders() {
        Scene scene = Scene.begin(api).published().enrol("A").at("2026-03-02T10:00:00+01:00");
        String link = new Mailbox(api, scene.person("A", Map.of())).link("confirmation");
        onAPhone();

        page.navigate(link + "&to=reminders");
        page.locator("#enter").click();
        assertThat(page.locator("h1")).hasText("Mes rappels");
        accessible();
        assertFitsTheScreen();
        page.locator("#reminder-j7").uncheck();
        page.locator("#save").click();

        assertThat(page.locator("#reminder-j7")).not().isChecked();
        assertThat(page.locator("#reminder-j1")).isChecked();
        assertThat(scene.letters().to("A", "reminder")).filteredOn("state", "QUEUED").hasSize(1);
        noConsoleErrors();
    }

    @Test
    void aPrivateCalendarIsMadeReadAndRevoked() {
        signIn("conseiller");
        open("my-calendars.xhtml");
        accessible();

        page.locator("#kind").selectOption("AXIS");
        page.locator("#make").click();
        assertThat(page.locator("#subject-error")).not().isEmpty();
        page.locator("#axis").selectOption("4");
        page.locator("#make").click();
        String address = page.locator("#url").inputValue();
        assertThat(page.request().get(address).text()).startsWith("BEGIN:VCALENDAR");
        accessible();
        onAPhone();
        assertFitsTheScreen();

        page.getByText("Révoquer").first().click();
        assertThat(page.request().get(address).status()).isEqualTo(404);
        noConsoleErrors();
    }

    @Test
    void settingsOfMailsAreReadAndChangedAtASession() {
        Scene scene = Scene.begin(api).published();
        signIn("gestion");
        open("mail-settings.xhtml?session=" + scene.session());
        accessible();

        page.getByLabel("Nombre de jours – Premier rappel").fill("99");
        page.locator("#save").click();
        assertThat(page.locator("#reminder-j7-days-error")).containsText("entre 1 et 60");
        accessible();
        page.getByLabel("Nombre de jours – Premier rappel").fill("10");
        page.getByLabel("Envoyer ce message – Dernier rappel").selectOption("false");
        page.locator("#save").click();

        assertThat(page.locator("main")).containsText("10 jours avant la première demi-journée");
        assertThat(page.locator("main")).containsText("Ce message n’est pas envoyé.");
        onAPhone();
        assertFitsTheScreen();
        accessible();
        noConsoleErrors();
    }

    @Test
    void aSessionHasWordsOfItsOwnTriedOnWhoHasAPlaceThere() {
        Scene scene = Scene.begin(api).published().enrol("Zoe");
        signIn("gestion");
        open("session.xhtml?tab=mails&id=" + scene.session());
        page.getByText("Textes des messages de cette session").click();
        accessible();
        page.locator("main table a").getByText("Confirmation").first().click();
        assertThat(page.locator("main")).containsText("Session " + scene.code());
        assertThat(page.locator("#candidates option")).containsText("Zoe Scène-");
        accessible();

        page.locator("#subject").fill("{prenom}, à bientôt pour « {session} »");
        page.locator("#person").fill(scene.email("Zoe"));
        page.locator("#show").click();
        assertThat(page.locator("main")).containsText("Zoe, à bientôt pour « Scène");
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText("Récrit par l’équipe");
        accessible();
        onAPhone();
        assertFitsTheScreen();

        page.locator("#reset").click();
        assertThat(page.locator("main")).containsText("Texte d’origine");
        noConsoleErrors();
    }

    @Test
    void aMailThatWaitsIsReadBeforeItLeavesAndGivenUp() {
        Scene scene = Scene.begin(api).published().enrol("A").at("2026-03-02T10:00:00+01:00");
        Object id = scene.letters().to("A", "reminder").get(0).get("id");
        signIn("gestion");
        open("outbox.xhtml?state=QUEUED&session=" + scene.session());
        accessible();

        open("message.xhtml?id=" + id);
        assertThat(page.locator("main")).containsText("n’est pas encore parti");
        assertThat(page.frameLocator("iframe.mail-frame").locator("h1"))
                .hasText("Nous vous attendons bientôt");
        page.getByText("Abandonner l’envoi").click();

        assertThat(page.locator("main")).containsText("Sans objet");
        assertThat(page.locator("main")).containsText("Envoi abandonné par l’équipe.");
        noConsoleErrors();
    }
}
