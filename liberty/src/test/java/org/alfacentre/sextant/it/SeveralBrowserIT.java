package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several people are enrolled by somebody who answers for them, each with their own answer. */
class SeveralBrowserIT extends BrowserTest {

    private final Api api = new Api(server);

    @Test
    void theHeadOfAnOrganisationEnrolsItsMembersAndReadsEachAnswer() {
        Scene scene = Scene.begin(api).capacity(1).published();
        members(scene, "H", "B", "D");
        signIn(scene.email("H"));
        open("enrol.xhtml?session=" + scene.code());
        page.getByText("Inscrire plusieurs personnes").click();
        assertThat(page.locator("legend")).hasText("2 personnes que vous pouvez inscrire");
        accessible();

        tick("B");
        tick("D");
        page.locator("#several-go").press("Enter");

        assertThat(page.locator("#told")).hasText("Réponses pour 2 personnes");
        assertThat(told("B")).containsText("A une place.");
        assertThat(told("D"))
                .containsText(
                        "Toutes les places de la session sont prises. Rang 1 sur la liste"
                                + " d’attente.");
        accessible();
        onAPhone();
        assertFitsTheScreen();
        noConsoleErrors();
        assertThat(scene.letters().kindsTo("B")).containsExactly("confirmation");
        assertThat(scene.letters().kindsTo("D")).containsExactly("waiting");
    }

    @Test
    void whoIsRefusedIsToldApartAndTheOthersAreEnrolledAllTheSame() {
        Scene busy = Scene.begin(api).published();
        Scene scene = Scene.begin(api).on(busy.day()).published();
        members(scene, "H", "B", "D");
        new Roll(busy).ask(scene.person("B", Map.of()));
        signIn(scene.email("H"));
        open("enrol-colleagues.xhtml?lang=en&session=" + scene.code());

        tick("B");
        tick("D");
        page.locator("#several-go").click();

        assertThat(told("B")).containsText("Not enrolled");
        assertThat(told("B")).containsText(busy.code());
        assertThat(told("D")).containsText("Has a place.");
        assertThat(choice("D").locator("input")).hasCount(0);
        accessible();
        noConsoleErrors();
    }

    @Test
    void aNameThatNobodyHasAndNobodyTickedAreToldAsSuch() {
        Scene scene = Scene.begin(api).published();
        members(scene, "H", "B");
        signIn(scene.email("H"));
        open("enrol-colleagues.xhtml?session=" + scene.code());
        page.locator("#several-go").click();
        assertThat(page.locator(".notice-error")).hasText("Cochez au moins une personne.");

        page.locator("#who").fill("Personne-de-ce-nom");
        page.locator("#who").press("Enter");

        assertThat(page.locator(".empty")).containsText("Personne de ce nom");
        accessible();
    }

    @Test
    void whoAnswersForNobodyIsToldWhoDoes() {
        Scene scene = Scene.begin(api).published();
        scene.person("A", Map.of());
        signIn(scene.email("A"));

        open("enrol.xhtml?session=" + scene.code());
        assertThat(page.getByText("Inscrire plusieurs personnes")).hasCount(0);
        open("enrol-colleagues.xhtml?session=" + scene.code());

        assertThat(page.locator(".empty")).containsText("Vous ne pouvez inscrire que vous-même.");
        accessible();
    }

    /** All of one organisation; the first is its head. */
    private void members(Scene scene, String... letters) {
        long organisation =
                api.make("gestion", "/organisations", Map.of("name", "Structure " + scene.code()));
        for (String letter : letters) {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("organisation", organisation);
            details.put("departement", "18");
            details.put("function", letter.equals("H") ? "DIRECTION" : "REFERENT");
            scene.person(letter, details);
        }
    }

    private Locator choice(String letter) {
        return line(".choices li", letter);
    }

    private void tick(String letter) {
        choice(letter).locator("input").check();
    }

    private Locator told(String letter) {
        return line(".history li", letter);
    }

    private Locator line(String lines, String letter) {
        return page.locator(lines, new Page.LocatorOptions().setHasText(letter + " Scène-"));
    }
}
