package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff schedule one session, then a series, and are told what stands against it as they type. */
class SchedulingBrowserIT extends BrowserTest {

    private static final String BANK_HOLIDAY = "2026-07-14";
    private static final String SPRING_HOLIDAYS = "2026-04-23";

    private final Api api = new Api(server);
    private long room;
    private long trainer;

    @BeforeEach
    void itIsMondayMorning() {
        api.clock("2026-03-02T09:00:00+01:00");
        room = api.as("gestion").get("/venues").jsonPath().getLong("items[0].rooms[0].id");
        trainer =
                api.as("gestion")
                        .get("/trainers")
                        .jsonPath()
                        .getLong("items.find { it.name == 'Fongecif' }.id");
        signIn("gestion");
    }

    @Test
    void theFormIsFilledFromTheActionAndSaysAtOnceWhatStandsAgainstIt() {
        open("session-edit.xhtml?action=A6");
        assertThat(page.locator("#capacity")).hasValue("25");
        assertThat(page.locator("#halfDays-1-theme")).hasValue("Le handicap visuel ou auditif");
        assertThat(page.locator("input[name=listPaused]")).not().isChecked();
        assertThat(page.locator("input[name=trainers]:checked")).hasCount(0);

        page.fill("#halfDays-0-date", BANK_HOLIDAY);
        assertThat(at("halfDays-0-date")).containsText("Le 14/07 est férié : date refusée.");
        page.fill("#halfDays-1-date", SPRING_HOLIDAYS);
        assertThat(at("halfDays-1-date"))
                .containsText(
                        "Le 23/04/2026 est dans les vacances de printemps (zone B, Orléans-Tours)."
                                + " Vous pouvez continuer.");
        page.fill("#halfDays-2-date", "2026-03-01");
        assertThat(at("halfDays-2-date")).containsText("Le 01/03/2026 est passé");
        page.fill("#capacity", "400");
        page.press("#capacity", "Tab");
        page.selectOption("#room", "r" + room);
        assertThat(at("room")).containsText("Choisissez une autre salle ou réduisez le quota.");
        accessible();
        screenshot("session-edit");

        page.fill("#capacity", "25");
        page.press("#capacity", "Tab");
        assertThat(at("room")).not().containsText("réduisez le quota");
        page.click("#save");

        page.waitForURL("**/session.xhtml*");
        page.click("#publish");
        assertThat(page.locator(".flash")).containsText("Le 14/07 est férié : date refusée.");
        accessible();
        noConsoleErrors();
    }

    @Test
    void anotherTabsChangeIsNotOverwritten() {
        String code = draft("2026-09-15");
        open("session-edit.xhtml?code=" + code);
        try (Page other = context.newPage()) {
            other.navigate(page.url());
            other.fill("#title", "Titre de l’autre onglet");
            other.click("#save");
            other.waitForURL("**/session.xhtml*");
        }

        page.fill("#title", "Titre de cet onglet");
        page.click("#save");

        assertThat(page.locator(".flash"))
                .containsText("Quelqu’un d’autre vient de modifier ces données.");
        assertThat(page.locator("#title")).hasValue("Titre de cet onglet");
        accessible();
    }

    @Test
    void hostileTextIsOnlyText() {
        String code = draft("2026-09-16");
        open("session-edit.xhtml?code=" + code);
        page.fill("#title", "<script>alert(1)</script> #{1+1}");
        page.click("#save");

        page.waitForURL("**/session.xhtml*");
        assertThat(page.locator("h1")).hasText("<script>alert(1)</script> #{1+1}");
        noConsoleErrors();
    }

    @Test
    void movingSaysHowManyAreToldAndAsksWhy() {
        var scene = Scene.begin(api).capacity(10).published().enrol("A", "B");
        String code = scene.seats().getString("code");
        open("session-move.xhtml?code=" + code);
        assertThat(page.locator(".notice")).hasText("2 personnes seront prévenues.");
        accessible();

        page.fill("#halfDays-1-date", BANK_HOLIDAY);
        page.fill("#reason", "Salle fermée");
        page.click("#move");
        assertThat(page.locator("#halfDays-1-date-error")).containsText("est férié");
        assertThat(page.locator("#reason")).hasValue("Salle fermée");
        page.fill("#halfDays-1-date", "2027-06-17");
        page.click("#move");

        page.waitForURL("**/session.xhtml*");
        assertThat(page.locator(".flash"))
                .containsText("La session est déplacée ; 2 personnes sont prévenues.");
        assertThat(scene.letters().kindsTo("A")).contains("session-moved");
        noConsoleErrors();
    }

    @Test
    void aMoveDropsAHalfDayForAnotherButNotTheLast() {
        var scene = Scene.begin(api).published().enrol("A");
        open("session-move.xhtml?code=" + scene.code());

        page.check("[name=halfDays-1-drop]");
        page.fill("#reason", "Salle fermée");
        page.click("#move");
        assertThat(page.locator(".field-error").getByText("garde au moins une demi-journée"))
                .isVisible();
        assertThat(page.locator("[name=halfDays-1-drop]")).isChecked();
        accessible();
        page.fill("#halfDays-new-1-date", BANK_HOLIDAY);
        page.click("#move");
        assertThat(page.locator("#halfDays-new-1-date-error")).containsText("est férié");
        page.fill("#halfDays-new-1-date", Days.next().toString());
        page.click("#move");

        page.waitForURL("**/session.xhtml*");
        assertThat(scene.seats().getList("halfDays.n")).containsExactly(2);
        noConsoleErrors();
    }

    @Test
    void sixDepartementsInOneGoWithTheConflictLeftToResolve() {
        open("series-new.xhtml?action=A5&pattern=departements&from=2027-09-14");
        String first = page.inputValue("#row-0-date");
        String period = page.inputValue("#row-0-period");
        publish(first, period);
        page.selectOption("#row-0-trainer", String.valueOf(trainer));
        assertThat(at("row-0-date")).containsText("Fongecif est déjà retenu");
        accessible();

        page.click("#make");

        page.waitForURL("**/sessions.xhtml*");
        assertThat(page.locator(".flash")).containsText("6 sessions créées, 1 conflit à résoudre");
        assertThat(page.locator(".flash")).containsText("intervenant déjà retenu");
        assertThat(page.locator("tbody tr")).hasCount(6);
        accessible();
        page.locator(".finding a").click();
        assertThat(at("trainers")).containsText("Fongecif est déjà retenu");
        noConsoleErrors();
    }

    @Test
    void onAPhoneTheMonthIsAnAgenda() {
        draft("2026-11-17");
        page.setViewportSize(360, 780);
        open("calendar.xhtml?month=2026-11");

        assertThat(page.getByText("mardi 17 novembre 2026")).isVisible();
        assertThat(overflow()).isZero();
        accessible();
        open("session-edit.xhtml?action=A3");
        assertThat(overflow()).isZero();
        accessible();
        noConsoleErrors();
    }

    private int overflow() {
        return (Integer)
                page.evaluate(
                        "document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
    }

    private Locator at(String field) {
        return page.locator("#at-" + field);
    }

    private String draft(String day) {
        return made(Map.of("action", "A3", "halfDays", List.of(half(day, "MORNING"))))
                .getString("code");
    }

    private void publish(String day, String period) {
        long id =
                made(Map.of(
                                "action",
                                "A3",
                                "trainers",
                                List.of(trainer),
                                "halfDays",
                                List.of(half(day, period))))
                        .getLong("id");
        api.as("gestion").post("/sessions/{id}/publish", id).then().statusCode(200);
    }

    private static Map<String, Object> half(String day, String period) {
        return Map.of("date", day, "period", period);
    }

    private io.restassured.path.json.JsonPath made(Map<String, Object> session) {
        return api.as("gestion")
                .body(session)
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
