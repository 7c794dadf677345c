package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff who read English keep the directory: each form refuses at the field, then saves. */
class StaffFormsBrowserIT extends BrowserTest {

    private final Api api = new Api(server);
    private final String word = "T" + UUID.randomUUID().toString().substring(0, 8);

    @Override
    protected String locale() {
        return "en-GB";
    }

    @BeforeEach
    void enter() {
        signIn("gestion");
        open("index.xhtml?lang=en");
    }

    @Test
    void aStructureIsFoundAgainUnderItsNewName() {
        open("organisation.xhtml");
        save();
        assertThat(page.locator("#name-error")).not().isEmpty();
        page.fill("#name", word);
        page.selectOption("#departement", "18");
        save();
        told();

        open("organisations.xhtml?q=" + word);
        page.locator("main").getByText(word).first().click();
        page.fill("#name", word + " bis");
        save();
        told();

        open("organisations.xhtml?q=" + word);
        assertThat(page.locator("main")).containsText(word + " bis");
        accessible();
        noConsoleErrors();
    }

    @Test
    void aPersonOfAnAddressThatIsTakenIsToldAtTheField() {
        open("person.xhtml");
        page.fill("#email", "conseiller@sextant.example");
        page.fill("#firstName", "Nour");
        page.fill("#lastName", word);
        save();
        assertThat(page.locator("#email-error")).not().isEmpty();
        assertThat(page.locator("#lastName")).hasValue(word);
        accessible();

        page.fill("#email", word + "@lycee.example");
        save();
        told();
        open("people.xhtml?q=" + word);
        assertThat(page.locator("main")).containsText("Nour");
        noConsoleErrors();
    }

    @Test
    void aRegroupementNeedsItsDates() {
        open("network.xhtml");
        page.fill("#code", word);
        save();
        assertThat(page.locator("#name-error")).not().isEmpty();
        accessible();

        page.fill("#name", word);
        page.fill("#from", "2026-01-01");
        page.fill("#until", "2025-01-01");
        save();
        assertThat(page.locator("#until-error")).not().isEmpty();
        page.fill("#until", "2027-01-01");
        save();
        told();

        open("networks.xhtml");
        assertThat(page.locator("main")).containsText(word);
        noConsoleErrors();
    }

    @Test
    void aVenueAndItsRoomAreCorrectedInOneForm() {
        open("venues.xhtml");
        page.fill("#name", word);
        page.click("#save");
        assertThat(page.locator("#city-error")).not().isEmpty();
        assertThat(page.locator("#name")).hasValue(word);
        accessible();
        page.fill("#city", "Bourges");
        page.fill("#rooms-0-name", "Salle " + word);
        page.click("#save");
        assertThat(page.locator("#room-error")).not().isEmpty();
        page.fill("#rooms-0-seats", "12");
        page.click("#save");
        told();

        page.getByText("Correct " + word).click();
        page.locator("input[id^=seats-]").fill("14");
        page.click("#save");

        told();
        assertThat(page.locator("main")).containsText("14");
        accessible();
        noConsoleErrors();
    }

    @Test
    void aTrainerIsAddedAndCorrected() {
        open("trainers.xhtml");
        page.click("#save");
        assertThat(page.locator("#name-error")).not().isEmpty();
        page.fill("#name", word);
        page.fill("#email", "nowhere");
        page.click("#save");
        assertThat(page.locator("#email-error")).not().isEmpty();
        page.fill("#email", "formateur@sextant.example");
        page.click("#save");
        told();

        page.locator("main th a", new Page.LocatorOptions().setHasText(word)).click();
        page.fill("#speciality", "Accueil");
        page.click("#save");

        told();
        accessible();
        noConsoleErrors();
    }

    @Test
    void aStructureThatClosesStandsNoLongerAmongThoseToChoose() {
        open("organisation.xhtml?id=" + structure(word + " Bourges"));
        page.locator("#closing input[type=submit]").click();

        told();
        assertThat(page.locator("#closing")).hasCount(0);
        accessible();
        noConsoleErrors();
    }

    private long structure(String name) {
        return api.make("gestion", "/organisations", Map.of("name", name, "departement", "18"));
    }

    @Test
    void theAccountTellsAPasswordThatIsNotRepeatedAtItsField() {
        open("account.xhtml");
        page.fill("[id='passwords:fresh']", word + "-long-enough");
        page.fill("[id='passwords:again']", word + "-other");
        page.click("[id='passwords:change']");

        assertThat(page.locator("[id='passwords:again-error']")).not().isEmpty();
        accessible();
        noConsoleErrors();
    }

    @Test
    void whatIsSetForAllMailsAndTheLanguageAreTold() {
        open("mail-settings.xhtml");
        page.click("[id='save']");
        told();
        open("account.xhtml");
        page.click("[id='languages:speak']");
        told();
        noConsoleErrors();
    }

    private void save() {
        page.locator("#sheet input[type=submit]").click();
    }

    private void told() {
        assertThat(page.locator("#flash [role=status] p").first()).isVisible();
        assertThat(page.locator(".field-error:not(:empty)")).hasCount(0);
    }
}
