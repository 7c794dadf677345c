package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A participant asks for a whole series or a part of it, and takes part of what is offered (R21).
 */
class SeriesBrowserIT extends BrowserTest {

    private final Api api = new Api(server);

    @Test
    void aWholeSeriesIsEnrolledInOneGo() {
        Cycle cycle = Cycle.of(api, 2, 2, 2);
        arrive(cycle, "A");
        assertThat(page.locator("legend")).hasText("Sessions du cycle");
        assertThat(page.locator("input[name=sessions]:checked")).hasCount(3);
        accessible();

        page.locator("#cycle-go").press("Enter");

        assertThat(page.locator("main"))
                .containsText("Vous avez une place dans les 3 sessions demandées.");
        assertThat(page.locator(".badge-free")).hasCount(3);
        assertThat(page.locator("#cycle-go")).hasCount(0);
        accessible();
        onAPhone();
        assertFitsTheScreen();
        noConsoleErrors();
        assertThat(cycle.mails("A")).containsExactly("confirmation");
    }

    @Test
    void aFullSessionIsLeftOutToHaveTheOthersAtOnce() {
        Cycle cycle = Cycle.of(api, 2, 1, 2).enrolIn(1, "X");
        arrive(cycle, "A");
        assertThat(page.locator("main")).containsText("vous attendez pour toutes ensemble");

        session(cycle, 1).locator("input").uncheck();
        page.locator("#cycle-go").click();

        assertThat(page.locator("main"))
                .containsText("Vous avez une place dans les 2 sessions demandées.");
        assertThat(session(cycle, 1)).containsText("Complet");
        accessible();
    }

    @Test
    void whoWaitsForTheWholeTakesAPartNow() {
        Cycle cycle = Cycle.of(api, 2, 1).enrolIn(1, "X");
        arrive(cycle, "A");
        page.locator("#cycle-go").click();
        assertThat(page.locator("main"))
                .containsText("Vous êtes sur la liste d’attente pour les 2 sessions ensemble.");

        session(cycle, 0).getByRole(AriaRole.LINK).click();
        page.getByText("Gérer ma place sur la liste").click();
        assertThat(page.locator("#part legend"))
                .hasText("Vous attendez pour ces sessions ensemble");
        accessible();
        part(cycle, 1).check();
        page.locator("#take-part").click();
        assertThat(page.locator(".notice-error"))
                .containsText("Toutes les places de la session sont prises.");

        part(cycle, 1).uncheck();
        part(cycle, 0).check();
        page.locator("#take-part").click();

        assertThat(page.locator("main")).containsText("Votre place est confirmée.");
        accessible();
        noConsoleErrors();
    }

    @Test
    void aPartOfAnOfferIsTakenInEnglishAndTheRestGoesOn() {
        Cycle cycle = Cycle.of(api, 2, 1, 1).enrolIn(1, "X").enrol("A").does(1, "X", "cancel");
        signIn(cycle.session(0).email("A"));
        open("my-enrolments.xhtml?lang=en&enrolment=" + cycle.enrolment(0, "A"));
        assertThat(page.locator("#offer legend")).containsText("untick those that you do not take");
        accessible();
        onAPhone();
        assertFitsTheScreen();

        part(cycle, 1).uncheck();
        page.locator("#accept").click();

        assertThat(page.locator("main")).containsText("Your place is confirmed.");
        cycle.expect("A", "C DECLINED C");
    }

    @Test
    void aVisitorReadsTheSeriesAndIsAskedWhoTheyAre() {
        Cycle cycle = Cycle.of(api, 2, 2);

        open("enrol.xhtml?session=" + cycle.session(0).code());
        page.getByText("Voir tout le cycle").click();

        assertThat(page.locator("h1")).hasText("Cycle");
        assertThat(page.locator("input[name=sessions]")).hasCount(0);
        assertThat(page.locator("main")).containsText("Me connecter pour m’inscrire");
        accessible();
        noConsoleErrors();
    }

    private void arrive(Cycle cycle, String letter) {
        cycle.session(0).person(letter, Map.of());
        signIn(cycle.session(0).email(letter));
        open("enrol.xhtml?session=" + cycle.session(0).code());
        page.getByText("Voir tout le cycle").click();
    }

    private Locator session(Cycle cycle, int i) {
        return page.locator(
                "li.card", new Page.LocatorOptions().setHasText(cycle.session(i).code()));
    }

    private Locator part(Cycle cycle, int i) {
        return page.locator("input[name=sessions][value='" + cycle.session(i).session() + "']");
    }
}
