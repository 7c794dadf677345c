package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody whom Sextant does not know, or who has no password, enrols on a phone. */
class NewcomerBrowserIT extends BrowserTest {

    private final Api api = new Api(server);
    private final String email = UUID.randomUUID().toString().substring(0, 8) + "@lycee.example";
    private Scene scene;

    @BeforeEach
    void aSessionAndAPhone() {
        scene = Scene.begin(api).published();
        onAPhone();
    }

    @Test
    void registersInTheFormOfTheSessionAndConfirmsByMail() {
        begin("mission lo");
        page.locator("#go").click();
        assertThat(desk()).containsText("Laquelle est la vôtre ?");
        accessible();
        page.locator("input[name=structure]").first().check();
        page.locator("#go").click();
        assertThat(desk()).containsText("Nour Bélanger");
        assertThat(desk()).containsText("Mission locale");
        assertThat(desk()).containsText("Aucune place n’est gardée avant.");
        accessible();
        page.locator("#send").click();
        assertThat(page.locator("#desk-title")).hasText("Consultez votre messagerie");
        accessible();
        assertThat(scene.seats().getInt("seats.confirmed")).isZero();

        api.clock("2026-03-02T09:05:00+01:00");
        page.navigate(Mailbox.of(api, email).link("sign-in-link"));
        assertThat(page.locator("main")).containsText("Ce lien connecte Nour Bélanger.");
        accessible();
        assertThat(scene.seats().getInt("seats.confirmed")).isZero();
        page.locator("#enter").click();

        assertThat(page.locator("#desk-title")).hasText("Votre inscription est confirmée");
        assertThat(scene.seats().getInt("seats.confirmed")).isEqualTo(1);
        accessible();
        assertFitsTheScreen();
        noConsoleErrors();
    }

    @Test
    void findsTheirStructureWithoutAccentsAndProposesOneThatIsMissing() {
        begin("");
        page.locator("#organisation").pressSequentially("etoile mission");
        assertThat(page.locator("#structures option").first())
                .hasAttribute("value", Pattern.compile("Étoile"));

        page.locator("#organisation").fill("Zénith Wxyz");
        page.locator("#go").click();

        assertThat(desk()).containsText("Zénith Wxyz");
        assertThat(desk()).containsText("(proposée à l’équipe du programme)");
        page.locator("#edit").click();
        assertThat(page.locator("#email")).hasValue(email);
        assertThat(page.locator("#organisation")).hasValue("Zénith Wxyz");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() {
        begin("");
        page.locator("#email").fill("pas une adresse");

        page.locator("#go").click();

        assertThat(page.locator("#email-error")).not().isEmpty();
        assertThat(page.locator("#organisation-error"))
                .hasText("Cette information est nécessaire.");
        assertThat(page.locator("#firstName")).hasValue("Nour");
        assertThat(page.locator("#function")).hasValue("CONSEILLER");
        assertThat(page.locator("#email")).hasAttribute("aria-invalid", "true");
        accessible();
    }

    /** The first tap is the link in the mail. */
    @Test
    void whoIsInvitedEnrolsInFourTapsWithoutPassword() {
        String function = "Invitation " + UUID.randomUUID().toString().substring(0, 8);
        scene.person("A", scene.cast().complete(Map.of("function", function)));
        invite(function);

        page.navigate(Mailbox.of(api, scene.email("A")).link("coordination.invitation"));
        page.locator("#enter").tap();
        assertThat(page.locator("#answer")).isVisible();
        accessible();
        page.locator("[id='answer:enrol']").tap();
        page.locator("#go").tap();

        assertThat(page.locator("#desk-title")).hasText("Votre inscription est confirmée");
        assertThat(page.locator("#desk-title")).isInViewport();
        accessible();
    }

    private void invite(String function) {
        long mailing = MassMail.invitation(api, scene.session(), function);
        api.as("gestion").post("/mailings/" + mailing + "/confirm").then().statusCode(200);
        api.clock("2026-03-02T10:00:00+01:00");
    }

    /** Step 1 filled in, but for the structure where it is empty. */
    private void begin(String structure) {
        open("enrol.xhtml?step=details&session=" + scene.code());
        page.locator("#email").fill(email);
        page.locator("#firstName").fill("Nour");
        page.locator("#lastName").fill("Bélanger");
        page.locator("#organisation").fill(structure);
        page.locator("#function").selectOption(new SelectOption().setValue("CONSEILLER"));
        accessible();
    }

    private Locator desk() {
        return page.locator(".desk");
    }
}
