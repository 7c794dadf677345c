package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/**
 * The story of an axis from the sheet of its action to the attestation, in French and by clicks
 * alone: REST makes the persons and moves the clock, whatever somebody does is done on screen. Here
 * are the steps that the stories share.
 */
abstract class Journey extends BrowserTest {

    protected final Api api = new Api(server);
    protected final Cast cast = new Cast(api);

    @BeforeEach
    void itIsMondayMorning() {
        api.clock("2026-03-02T09:00:00+01:00");
    }

    /** People with all that the form of enrolling would ask for, and these details. */
    protected void thereAre(List<String> letters, Map<String, Object> details) {
        letters.forEach(letter -> cast.person(letter, cast.complete(details)));
    }

    /** Another person sits down at the computer. */
    protected void as(String account) {
        context.clearCookies();
        page.setViewportSize(1280, 900);
        signIn(account);
    }

    /** Staff go from the sheet of an action to what they do for it. */
    protected void goFromTheSheetOf(String action, String link) {
        open("action.xhtml?code=" + action);
        follow(link);
        accessible();
    }

    /** The code of the session whose page is open, a draft, once it is published. */
    protected String publish() {
        page.click("#publish");
        told("est publiée");
        accessible();
        return page.url().replaceAll(".*code=([^&]*).*", "$1");
    }

    /** A reader finds the session in the catalogue and opens it. */
    protected void find(String code) {
        open("catalogue.xhtml");
        page.getByLabel("Rechercher un mot").fill(code);
        button("Afficher");
        page.click("main h3 a[href*='session=" + code + "']");
        assertThat(page.locator("#desk-title")).isVisible();
    }

    /** Whoever has that address finds the session and confirms. */
    protected void enrol(String email, String code) {
        as(email);
        find(code);
        accessible();
        page.getByText("Continuer", new Page.GetByTextOptions().setExact(true)).click();
        button("Confirmer mon inscription");
        assertThat(page.locator("#desk-title")).containsText("Votre inscription est confirmée");
        fitsAPhone();
    }

    /** Whoever holds the half-day notes that all came and countersigns its sheet. */
    protected void sign(String code, int halfDay) {
        follow("Émargement");
        page.click("main a[href$='session=" + code + "&n=" + halfDay + "']");
        button("Tous présents");
        button("Contresigner");
        button("Contresigner et verrouiller");
        assertThat(page.getByText("Feuille d’émargement verrouillée")).isVisible();
    }

    /** By the evening of its last day a session is over, as its page tells staff. */
    protected void isOver(String code, LocalDate lastDay) {
        api.clock(Days.paris(lastDay, "18:30"));
        as("gestion");
        open("session.xhtml?code=" + code);
        assertThat(page.locator(".badge").first()).containsText("Terminée");
        accessible();
    }

    /** The person of that address has an attestation of each of these sessions and reads one. */
    protected void readAttestations(String email, List<String> codes) {
        as(email);
        follow("Mes inscriptions");
        codes.forEach(code -> tells("Attestation de présence, session " + code));
        accessible();
        fitsAPhone();
        String last = codes.get(codes.size() - 1);
        assertThat(paper("Attestation de présence, session " + last)).contains(last);
    }

    /** The name of the paper that a link shows, from which the reader comes back. */
    protected String paper(String link) {
        Response paper =
                page.waitForResponse(it -> it.url().contains("paper.xhtml"), () -> follow(link));
        assertThat(paper.headerValue("Content-Type")).isEqualTo("application/pdf");
        page.goBack();
        return paper.headerValue("Content-Disposition");
    }

    protected void fitsAPhone() {
        onAPhone();
        assertFitsTheScreen();
        page.setViewportSize(1280, 900);
    }

    protected void told(String text) {
        assertThat(page.locator(".flash")).containsText(text);
    }

    protected void tells(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    protected void button(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    protected void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    }
}
