package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trainer at the tablet: the network goes and comes back, every mark counts once. */
class AttendanceBrowserIT extends BrowserTest {

    private static final int PERSONS = 10;

    /** A Thursday for each test: the trainer leads one session at a time. */
    private static LocalDate next = LocalDate.of(2027, 3, 4);

    private final Api api = new Api(server);
    private long session;
    private String code;
    private LocalDate day;

    @BeforeEach
    void aSessionOfTenPersonsIsAboutToBegin() {
        next = next.plusWeeks(1);
        day = next;
        api.clock("2027-02-01T09:00:00+01:00");
        JsonPath made =
                api.as("gestion")
                        .body(
                                Map.of(
                                        "action",
                                        "A6",
                                        "minimum",
                                        1,
                                        "capacity",
                                        25,
                                        "trainers",
                                        List.of(trainer()),
                                        "halfDays",
                                        List.of(
                                                Map.of(
                                                        "date",
                                                        day.toString(),
                                                        "period",
                                                        "MORNING"))))
                        .post("/sessions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        session = made.getLong("id");
        code = made.getString("code");
        api.as("gestion").post("/sessions/{id}/publish", session).then().statusCode(200);
        IntStream.range(0, PERSONS).forEach(this::enrol);
        api.clock(Days.paris(day, "09:10"));
    }

    @Test
    void marksMadeWithoutNetworkLeaveOnceWhenItReturns() {
        signIn("formateur");
        open("attendance-sheet.xhtml?session=" + code + "&n=1");
        assertThat(page.locator("#sheet-counter")).hasText("0 présent sur 10");
        accessible();

        context.setOffline(true);
        Locator lines = page.locator(".sheet-line");
        for (int i = 0; i < PERSONS; i++) {
            lines.nth(i).getByText("Présence", exactly()).click();
        }

        assertThat(page.locator("#sheet-notice"))
                .hasText("Hors ligne : 10 présences en attente d’envoi.");
        assertThat(page.locator("#sheet-counter")).hasText("10 présents sur 10");
        assertThat(marks()).isEmpty();

        context.setOffline(false);

        assertThat(page.locator("#sheet-notice")).isHidden();
        assertThat(marks()).hasSize(PERSONS);
        Set<Long> once = new TreeSet<>();
        marks().forEach(mark -> once.add(((Number) mark.get("enrolment")).longValue()));
        assertThat(once).hasSize(PERSONS);
    }

    @Test
    void aSheetSavesWhenItsSignInHasEnded() {
        signIn("formateur");
        open("attendance-sheet.xhtml?session=" + code + "&n=1");
        context.clearCookies();

        page.locator(".sheet-line").first().getByText("Absence excusée", exactly()).click();

        assertThat(page.locator(".sheet-line").first().locator(".sheet-state"))
                .containsText("Enregistré");
        assertThat(marks()).hasSize(1);
    }

    @Test
    void allPresentThenTheExceptionsThenTheCountersignature() {
        signIn("formateur");
        open("attendance-sheet.xhtml?session=" + code + "&n=1");

        page.getByRole(AriaRole.BUTTON, named("Tous présents")).click();
        Locator late = page.locator(".sheet-line").nth(2);
        late.getByText("Présence partielle", exactly()).click();
        late.getByLabel("Minutes de retard").fill("20");
        late.getByLabel("Minutes de retard").press("Tab");
        page.locator(".sheet-line").nth(3).getByText("Absence", exactly()).click();
        assertThat(page.locator("#sheet-counter")).hasText("9 présents sur 10");
        screenshot("attendance-sheet");

        page.getByRole(AriaRole.BUTTON, named("Contresigner")).click();
        assertThat(page.locator("#countersign-dialog"))
                .containsText("Vous contresignez la demi-journée du matin.");
        accessible();
        page.getByRole(AriaRole.BUTTON, named("Contresigner et verrouiller")).click();

        assertThat(page.getByText("Feuille d’émargement verrouillée")).isVisible();
        accessible();
        assertThat(sheet().getBoolean("countersigned")).isTrue();
        assertThat(sheet().getInt("rate.partial")).isEqualTo(1);
        noConsoleErrors();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private List<Map<String, Object>> marks() {
        return sheet().getList("marks");
    }

    private JsonPath sheet() {
        return api.as("gestion")
                .get("/sessions/{id}/half-days/1/attendance", session)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private long trainer() {
        return api.as("gestion")
                .get("/trainers?size=200")
                .then()
                .extract()
                .jsonPath()
                .getLong("items.find { it.speciality =~ /Handicap/ }.id");
    }

    private void enrol(int i) {
        api.as("gestion")
                .body(
                        Map.of(
                                "email", UUID.randomUUID() + "@structure.example",
                                "firstName", "Prénom" + i,
                                "lastName", "Présent" + (char) ('A' + i)))
                .post("/sessions/{id}/enrolments", session)
                .then()
                .statusCode(201);
    }
}
