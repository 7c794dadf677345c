package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The beginning and the end that the stories of the axes in depth share, by clicks alone: scheduled
 * from what the action says, published, found, cancelled with a reason.
 */
class AxisStoryBrowserIT extends BrowserTest {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 9, 14);

    private final Api api = new Api(server);
    private final String title = "Récit " + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(strings = {"A5", "A6", "A8"})
    void aSessionIsScheduledPublishedFoundAndCancelled(String action) {
        api.clock("2026-03-02T09:00:00+01:00");
        signIn("gestion");
        String code = schedule(action);
        publish();

        as("conseiller");
        open("enrol.xhtml?session=" + code);
        assertThat(page.locator("main")).containsText(title);
        accessible();
        onAPhone();
        assertFitsTheScreen();

        as("gestion");
        open("session-cancel.xhtml?code=" + code);
        page.fill("#reason", "Intervenant empêché");
        page.click("#cancel");
        page.waitForURL("**/session.xhtml*");
        assertThat(page.locator(".badge").first()).containsText("Annulée");
        accessible();
        noConsoleErrors();
    }

    private String schedule(String action) {
        open("session-edit.xhtml?action=" + action);
        page.fill("#title", title);
        Locator dates = page.locator("input[id^='halfDays-'][id$='-date']");
        for (int n = 0; n < dates.count(); n++) {
            dates.nth(n).fill(TUESDAY.plusWeeks(n).toString());
        }
        accessible();
        page.click("#save");
        page.waitForURL("**/session.xhtml*");
        assertThat(page.locator("h1")).hasText(title);
        return page.url().replaceAll(".*code=([^&]*).*", "$1");
    }

    private void publish() {
        page.click("#publish");
        assertThat(page.locator(".flash")).containsText("est publiée");
        accessible();
    }

    private void as(String account) {
        context.clearCookies();
        page.setViewportSize(1280, 900);
        signIn(account);
    }
}
