package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The README's tour of the demo, whose pictures are taken here. */
class TourBrowserIT extends BrowserTest {

    private static final Duration TOLD = Duration.ofMinutes(15);

    private static SextantServer demo;

    @BeforeAll
    static void tellTheEdition() {
        demo = SextantServer.start(Map.of("SEXTANT_MODE", "demo"));
        Api api = new Api(demo);
        await().atMost(TOLD).pollInterval(Duration.ofSeconds(2)).until(() -> isTold(api));
    }

    private static boolean isTold(Api api) {
        return api.as("gestion")
                        .get("/messages?kind=offer&state=SENT")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getInt("total")
                == 1;
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Override
    protected SextantServer server() {
        return demo;
    }

    @Test
    void newcomersFindTheProgramme() {
        open("");
        assertThat(page.locator("h1")).hasText("Orienter est un métier. Il s’entretient.");
        shown("home");
    }

    @Test
    void participantsFindTheirPlaces() {
        signIn("conseiller");
        open("my-enrolments.xhtml");
        assertThat(page.locator("main")).containsText("place vous est proposée");
        shown("my-enrolments");
        assertThat(download("main a[href*='kind=attestation']")).startsWith("%PDF-");
        open("catalogue.xhtml");
        assertThat(page.locator("main")).containsText("liste d’attente");
        shown("catalogue");
        assertThat(download("a.download")).contains("A6-").doesNotContain("???");
    }

    @Test
    void staffFindWhatWaitsForThem() {
        signIn("gestion");
        open("");
        assertThat(page.locator("main")).containsText("Sessions sous leur minimum");
        shown("staff-home");
        open("outbox.xhtml?state=FAILED");
        assertThat(page.locator("a[href*='message.xhtml']")).hasCount(1);
        accessible();
    }

    @Test
    void trainersFindTheSheetThatIsOpenNow() {
        signIn("formateur");
        page.setViewportSize(820, 1100);
        open("attendance.xhtml");
        page.locator("main a[href*='attendance-sheet']").first().click();
        assertThat(page.locator("main")).containsText("Tous présents");
        shown("attendance-sheet");
    }

    /** What the link hands over to the reader who is signed in. */
    private String download(String link) {
        String address = page.locator(link).first().getAttribute("href");
        var answer = context.request().get(URI.create(page.url()).resolve(address).toString());
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }

    private void shown(String name) {
        accessible();
        noConsoleErrors();
        screenshot("tour-" + name);
    }
}
