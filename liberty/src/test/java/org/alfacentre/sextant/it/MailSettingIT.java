package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which mails are sent and when, as staff set it and as a person wants it. */
class MailSettingIT {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    private final Api api = new Api(SextantServer.shared());

    private Scene enrolled() {
        return Scene.begin(api).on(DAY).published().enrol("A").at("2026-03-02T10:00:00+01:00");
    }

    private static Map<String, Object> setting(Boolean enabled, Integer days) {
        Map<String, Object> setting = new HashMap<>();
        setting.put("enabled", enabled);
        setting.put("days", days);
        return setting;
    }

    private Response put(Scene scene, String kind, Boolean enabled, Integer days) {
        return api.as("gestion")
                .queryParam("session", scene.session())
                .body(Map.of(kind, setting(enabled, days)))
                .put("/mail/settings");
    }

    private void set(Scene scene, String kind, Boolean enabled, Integer days) {
        put(scene, kind, enabled, days).then().statusCode(200);
    }

    private static List<Object> values(List<Map<String, Object>> messages, String field) {
        return messages.stream().map(message -> message.get(field)).toList();
    }

    private static List<Map<String, Object>> waiting(List<Map<String, Object>> messages) {
        return messages.stream().filter(one -> "QUEUED".equals(one.get("state"))).toList();
    }

    @Test
    void aReminderLeavesSoManyDaysBeforeAsIsSetForItsSession() {
        Scene scene = enrolled();

        set(scene, "reminder-j7", null, 10);
        scene.at("2026-03-02T10:05:00+01:00");

        assertThat(values(waiting(scene.letters().to("A", "reminder")), "dueAt"))
                .containsExactly("2026-10-10T07:00:00Z", "2026-10-19T07:00:00Z");
    }

    @Test
    void whatIsSwitchedOffIsNotSentAndComesBackWhenSwitchedOn() {
        Scene scene = enrolled();

        set(scene, "reminder-j1", false, null);
        set(scene, "convocation", false, null);
        scene.at("2026-03-02T10:05:00+01:00");
        assertThat(values(waiting(scene.letters().to("A", "reminder")), "dueAt"))
                .containsExactly("2026-10-13T07:00:00Z");
        assertThat(values(scene.letters().to("A", "convocation"), "error"))
                .containsExactly("switched-off");

        set(scene, "reminder-j1", null, null);
        set(scene, "convocation", true, 20);
        scene.at("2026-03-02T10:10:00+01:00");

        assertThat(waiting(scene.letters().to("A", "reminder"))).hasSize(2);
        assertThat(values(waiting(scene.letters().to("A", "convocation")), "dueAt"))
                .containsExactly("2026-09-30T07:00:00Z");
    }

    @Test
    void theNarrowerSettingGoesBeforeTheWider() {
        Scene scene = enrolled();
        api.as("gestion")
                .queryParam("action", "A3")
                .body(Map.of("reminder-j7", setting(null, 12)))
                .put("/mail/settings")
                .then()
                .statusCode(200);
        try {
            scene.at("2026-03-02T10:05:00+01:00");
            assertThat(values(waiting(scene.letters().to("A", "reminder")), "dueAt"))
                    .contains("2026-10-08T07:00:00Z");

            set(scene, "reminder-j7", null, 5);
            scene.at("2026-03-02T10:10:00+01:00");

            assertThat(values(waiting(scene.letters().to("A", "reminder")), "dueAt"))
                    .contains("2026-10-15T07:00:00Z");
        } finally {
            api.as("gestion")
                    .queryParam("action", "A3")
                    .body(Map.of("reminder-j7", setting(null, null)))
                    .put("/mail/settings");
        }
    }

    @Test
    void ofAModulesOwnMailsThoseMayBeSwitchedOffThatItCallsOptional() {
        List<String> kinds =
                api.as("gestion")
                        .queryParam("action", "A5")
                        .get("/mail/settings")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("kind");

        assertThat(kinds)
                .contains("sheet-reminder", "discrimination.relay", "discrimination.consent")
                .doesNotContain(
                        "discrimination.not-chosen",
                        "discrimination.call",
                        "discrimination.request-answered");
    }

    @Test
    void aDateThatIsPastByTheNewSettingIsMissed() {
        Scene scene = enrolled();
        scene.at("2026-10-11T10:00:00+02:00");

        set(scene, "reminder-j7", null, 14);
        scene.at("2026-10-11T10:05:00+02:00").at("2026-10-14T10:00:00+02:00");

        assertThat(scene.letters().to("A", "reminder"))
                .filteredOn("error", "too-late")
                .extracting("state")
                .containsExactly("MISSED");
    }

    @Test
    void theyMoveWithTheSession() {
        Scene scene = enrolled();
        set(scene, "reminder-j7", null, 10);

        scene.move(LocalDate.of(2026, 10, 30)).at("2026-03-02T11:00:00+01:00");

        assertThat(values(waiting(scene.letters().to("A", "reminder")), "dueAt"))
                .containsExactly("2026-10-20T07:00:00Z", "2026-10-29T08:00:00Z");
    }

    @Test
    void onePersonMayDeclineAReminder() {
        Scene scene = enrolled();

        decline(scene, List.of("reminder-j7"));
        assertThat(values(waiting(scene.letters().to("A", "reminder")), "dueAt"))
                .containsExactly("2026-10-19T07:00:00Z");

        decline(scene, List.of());
        assertThat(waiting(scene.letters().to("A", "reminder"))).hasSize(2);
    }

    private void decline(Scene scene, List<String> kinds) {
        api.as(scene.email("A"))
                .body(Map.of("declined", kinds))
                .put("/mail/declined")
                .then()
                .statusCode(200);
    }

    @Test
    void aModulesMailsLeaveBeforeAndAfterAndAreSettable() {
        Scene scene =
                Scene.begin(api)
                        .with("action", "A8")
                        .on(DAY)
                        .published()
                        .enrol("A")
                        .at("2026-03-02T10:00:00+01:00");
        assertThat(values(scene.letters().to("A", "trades.instructions"), "dueAt"))
                .containsExactly("2026-10-13T07:00:00Z");
        assertThat(values(scene.letters().to("A", "trades.resources"), "dueAt"))
                .containsExactly("2026-10-21T07:00:00Z");

        set(scene, "trades.resources", null, 3);
        scene.at("2026-10-23T09:00:00+02:00");

        assertThat(values(scene.letters().to("A", "trades.resources"), "dueAt"))
                .containsExactly("2026-10-23T07:00:00Z");
        assertThat(values(scene.letters().to("A", "trades.resources"), "state"))
                .containsExactly("SENT");
    }

    @Test
    void whatTellsOfAPlaceCannotBeSwitchedOffNorDeclined() {
        Scene scene = enrolled();

        assertThat(put(scene, "confirmation", false, null).statusCode()).isEqualTo(422);
        assertThat(put(scene, "reminder-j7", null, 0).jsonPath().getString("errors[0].code"))
                .isEqualTo("out-of-range");
        api.as(scene.email("A"))
                .body(Map.of("declined", List.of("convocation")))
                .put("/mail/declined")
                .then()
                .statusCode(422);
        api.as("conseiller").get("/mail/settings").then().statusCode(403);
    }
}
