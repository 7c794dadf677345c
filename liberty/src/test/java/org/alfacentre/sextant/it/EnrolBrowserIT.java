package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A professional asks for a place, and reads why it is theirs or not (R25). */
class EnrolBrowserIT extends BrowserTest {

    private final Api api = new Api(server);

    @Test
    void aVisitorReadsWhatPlacesThereAreAndLeavesNoTraceOnTheServer() {
        Scene scene = Scene.begin(api).published();
        onAPhone();

        open("catalogue.xhtml?q=" + scene.code());
        assertThat(page.locator(".session-card")).hasCount(1);
        assertThat(page.locator(".session-card .badge")).hasText("2 places libres");
        accessible();
        page.locator(".session-card a").click();

        assertThat(desk()).containsText("sans mot de passe");
        accessible();
        assertFitsTheScreen();
        noConsoleErrors();
        assertThat(context.cookies())
                .extracting(cookie -> cookie.name)
                .doesNotContain("JSESSIONID");
    }

    @Test
    void aKnownPersonEnrolsByKeyboardAlone() {
        Scene scene = Scene.begin(api).published();
        arrive(scene, "A", Map.of());
        assertThat(desk()).containsText("Une place est libre pour vous");
        accessible();

        pressOn("Continuer");
        assertThat(desk()).containsText("servent à organiser la session");
        accessible();
        pressOn("Confirmer mon inscription");

        assertThat(page).hasTitle(Pattern.compile("^Votre inscription est confirmée"));
        assertThat(desk()).containsText("Une convocation vous sera envoyée quinze jours avant");
        accessible();
        noConsoleErrors();
    }

    @Test
    void whoComesTooLateKnowsWhyTheirRankAndWhatToDo() {
        Scene scene = Scene.begin(api).capacity(1).published().enrol("A", "B", "C");
        onAPhone();
        arrive(scene, "D", Map.of());
        assertThat(desk()).containsText("Toutes les places de la session sont prises.");
        assertThat(desk()).containsText("Vous serez en 3e position sur la liste d’attente.");

        page.getByText("Continuer").click();
        page.locator("input[value='Rejoindre la liste d’attente']").click();

        assertThat(page.locator("#desk-title")).hasText("Vous êtes en liste d’attente");
        assertThat(desk())
                .containsText(
                        "À ce stade, vous n’avez pas de place. Toutes les places de la session sont"
                                + " prises. Vous êtes en 3e position sur la liste d’attente.");
        assertThat(desk())
                .containsText(
                        "Si une place se libère pour vous, un courriel vous la proposera et dira"
                                + " jusqu’à quand répondre.");
        accessible();
        assertFitsTheScreen();

        open("enrol.xhtml?lang=en&session=" + scene.code());
        assertThat(desk())
                .containsText(
                        "At this stage you have no place. All places of the session are taken. You"
                                + " are number 3 on the waiting list.");
        assertThat(desk())
                .containsText(
                        "If a place becomes free for you, an e-mail will offer it and say until when"
                                + " to answer.");
        accessible();
        noConsoleErrors();
    }

    @Test
    void aFullQuotaIsNamedBeforeAndAfter() {
        Scene scene =
                Scene.begin(api)
                        .capacity(10)
                        .published(
                                List.of(
                                        Map.of(
                                                "name",
                                                "Loiret",
                                                "kind",
                                                "CAP",
                                                "size",
                                                0,
                                                "selector",
                                                Map.of("departement", "45"))));
        arrive(scene, "A", Map.of("departement", "45"));

        assertThat(page.locator(".session-head .badge")).hasText("10 places libres");
        assertThat(desk()).containsText("Le quota « Loiret » est atteint.");
        page.getByText("Continuer").click();
        page.locator("input[value='Rejoindre la liste d’attente']").click();

        assertThat(desk())
                .containsText(
                        "Le quota « Loiret » est atteint. Vous êtes en 1re position sur la liste"
                                + " d’attente.");
        open("enrol.xhtml?lang=en&session=" + scene.code());
        assertThat(desk())
                .containsText(
                        "The quota “Loiret” is reached. You are number 1 on the waiting list.");
    }

    @Test
    void anOverlapNamesTheOtherSession() {
        Scene first = Scene.begin(api).published().enrol("A");
        Scene second = Scene.begin(api).on(first.day()).published();
        signIn(first.email("A"));

        open("enrol.xhtml?session=" + second.code());

        assertThat(page.locator("#desk-title")).hasText("Vous êtes déjà pris à ce moment");
        assertThat(desk()).containsText(first.code());
        assertThat(desk()).containsText("Annulez d’abord cette autre inscription");
        accessible();
    }

    @Test
    void whoPressesTwiceIsEnrolledOnce() {
        Scene scene = Scene.begin(api).published();
        arrive(scene, "A", Map.of());
        page.getByText("Continuer").click();

        page.locator("input[value='Confirmer mon inscription']").dblclick();

        assertThat(page.locator("#desk-title")).hasText("Votre inscription est confirmée");
        assertThat(scene.seats().getInt("seats.confirmed")).isEqualTo(1);
    }

    @Test
    void aClosedDoorSaysSinceWhenAndWhatElseThereIs() {
        Scene scene =
                Scene.begin(api)
                        .with("opensAt", "2026-01-05T09:00:00+01:00")
                        .with("closesAt", "2026-02-27T18:00:00+01:00")
                        .published();

        open("enrol.xhtml?session=" + scene.code());

        assertThat(desk()).containsText("Inscriptions closes depuis le vendredi 27 février 2026");
        assertThat(desk()).containsText("Autres sessions de cette action");
        accessible();
    }

    @Test
    void aFullListIsClosedToAll() {
        Scene scene =
                Scene.begin(api)
                        .capacity(1)
                        .with("waitingList", Map.of("mode", "OFFER", "offerHours", 24, "limit", 1))
                        .published()
                        .enrol("A", "B");

        open("enrol.xhtml?session=" + scene.code());

        assertThat(desk()).containsText("Complet – liste d’attente complète (1 personne)");
        assertThat(page.locator("main input[type=submit]")).hasCount(0);
    }

    /** As somebody of the directory who opens the session's page, step 1. */
    private void arrive(Scene scene, String letter, Map<String, Object> details) {
        scene.person(letter, scene.cast().complete(details));
        signIn(scene.email(letter));
        open("enrol.xhtml?session=" + scene.code());
    }

    private Locator desk() {
        return page.locator(".desk");
    }

    /** By Tab alone up to the link or button, then Enter. */
    private void pressOn(String name) {
        for (int i = 0; i < 60 && !name.equals(focused()); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused()).isEqualTo(name);
        page.keyboard().press("Enter");
    }

    private String focused() {
        Object name =
                page.evaluate(
                        "() => (document.activeElement.value || document.activeElement.textContent ||"
                                + " '').trim()");
        return String.valueOf(name);
    }
}
