package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The mail scenarios of the rules, by their ids, through REST. */
class MailIT {

    private static final LocalDate TWENTIETH = LocalDate.of(2026, 10, 20);

    private final Api api = new Api(SextantServer.shared());

    private Scene scene() {
        return Scene.begin(api).on(TWENTIETH).with("venue", venue());
    }

    private long venue() {
        return api.as("gestion").get("/venues").then().extract().jsonPath().getLong("items[0].id");
    }

    private static List<Object> values(List<Map<String, Object>> messages, String field) {
        return messages.stream().map(message -> message.get(field)).toList();
    }

    private static List<Map<String, Object>> alive(List<Map<String, Object>> messages) {
        return messages.stream().filter(one -> !"ABORTED".equals(one.get("state"))).toList();
    }

    @Test
    void m01RemindersFollowTheSessionThatMoves() {
        Scene scene = scene().published().enrol("A").at("2026-03-02T10:00:00+01:00");
        assertThat(values(scene.letters().to("A", "reminder"), "dueAt"))
                .containsExactly("2026-10-13T07:00:00Z", "2026-10-19T07:00:00Z");

        scene.move(LocalDate.of(2026, 10, 30)).at("2026-03-02T11:00:00+01:00");

        assertThat(scene.letters().to("A", "session-moved")).hasSize(1);
        assertThat(values(alive(scene.letters().to("A", "reminder")), "dueAt"))
                .containsExactly("2026-10-23T07:00:00Z", "2026-10-29T08:00:00Z");
    }

    @Test
    void m04WhatCouldNotLeaveInTimeNeverLeaves() {
        Scene scene = scene().published().enrol("A").at("2026-03-02T10:00:00+01:00");

        scene.at("2026-10-22T10:00:00+02:00");

        assertThat(values(scene.letters().to("A", "reminder"), "state"))
                .containsExactly("MISSED", "MISSED");
        assertThat(values(scene.letters().to("A", "convocation"), "state"))
                .containsExactly("MISSED");
        Object missed = scene.letters().to("A", "reminder").get(0).get("id");
        api.as("gestion").post("/messages/" + missed + "/resend").then().statusCode(409);
    }

    @Test
    void m10TheStopSwitchWithholdsAndLetsGoAgain() {
        Scene scene = scene().published().enrol("A").at("2026-03-02T10:00:00+01:00");
        stop(true);
        try {
            scene.at("2026-10-19T09:00:00+02:00");
            assertThat(values(scene.letters().to("A", "reminder"), "state"))
                    .containsExactly("MISSED", "WITHHELD");
        } finally {
            stop(false);
        }

        scene.at("2026-10-19T09:01:00+02:00");

        assertThat(values(scene.letters().to("A", "reminder"), "state"))
                .containsExactly("MISSED", "SENT");
    }

    private void stop(boolean stopped) {
        api.as("gestion")
                .body(Map.of("stopped", stopped))
                .put("/mail/switch")
                .then()
                .statusCode(200);
    }

    @Test
    void aConvocationWithoutAPlaceWaitsForOne() {
        Scene scene =
                Scene.begin(api)
                        .on(TWENTIETH)
                        .with("venue", null)
                        .published()
                        .enrol("A")
                        .at("2026-10-05T09:00:00+02:00");
        Map<String, Object> withheld = scene.letters().to("A", "convocation").get(0);
        assertThat(withheld).containsEntry("state", "WITHHELD").containsEntry("error", "no-place");

        scene.patch("venue", venue()).at("2026-10-05T09:01:00+02:00");

        assertThat(values(scene.letters().to("A", "convocation"), "state")).containsExactly("SENT");
    }

    @Test
    void aConvocationThatWaitsIsGoodUntilTheDateOfNow() {
        Scene scene = Scene.begin(api).on(TWENTIETH).with("venue", null).published().enrol("A");
        scene.at("2026-10-10T09:00:00+02:00");

        scene.move(LocalDate.of(2026, 10, 22)).at("2026-10-21T09:00:00+02:00");
        assertThat(values(scene.letters().to("A", "convocation"), "state"))
                .containsExactly("WITHHELD");

        scene.patch("venue", venue()).at("2026-10-21T09:01:00+02:00");
        assertThat(values(scene.letters().to("A", "convocation"), "state")).containsExactly("SENT");
    }

    @Test
    void m11WhatStandsInATitleIsShownAsItIs() throws Exception {
        String title = "Atelier {0} #{1+1} <b>gras</b>";
        Scene scene =
                scene().with("title", title).published().enrol("A").at("2026-03-02T10:00:00+01:00");

        Letters letters = scene.letters();
        MimeMessage mail = letters.mail(letters.to("A", "confirmation").get(0));

        assertThat(mail.getSubject()).isEqualTo("Inscription confirmée\u00a0: " + title);
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void m16OneReminderForMorningAndAfternoon() {
        Scene scene =
                scene().with(
                                "halfDays",
                                List.of(
                                        Map.of("date", "2026-10-20", "period", "MORNING"),
                                        Map.of("date", "2026-10-20", "period", "AFTERNOON")))
                        .published()
                        .enrol("A");

        scene.at("2026-10-19T09:00:00+02:00");

        assertThat(values(scene.letters().to("A", "reminder"), "state"))
                .containsExactly("MISSED", "SENT");
    }

    @Test
    void m17WhoIsConfirmedLateGetsTheConvocationAtOnceAndOnlyWhatIsAhead() {
        Scene scene = scene().waiting("CONFIRM", 48).capacity(1).published().enrol("A", "B");

        scene.at("2026-10-17T10:00:00+02:00").does("A", "cancel").at("2026-10-17T10:01:00+02:00");

        scene.expect("B C");
        assertThat(values(scene.letters().to("B", "convocation"), "state")).containsExactly("SENT");
        assertThat(values(scene.letters().to("B", "reminder"), "dueAt"))
                .containsExactly("2026-10-19T07:00:00Z");
    }

    @Test
    void aBouncedAddressIsWrittenToNoMoreUntilTheMarkIsLifted() {
        Scene scene = scene().published().enrol("A").at("2026-03-02T10:00:00+01:00");
        Object messageId = scene.letters().to("A", "confirmation").get(0).get("messageId");
        long person =
                api.as("gestion")
                        .body(Map.of("messageId", messageId, "reason", "550 5.1.1 unknown user"))
                        .post("/mail/bounces")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getLong("person");

        scene.does("A", "cancel").at("2026-03-02T10:01:00+01:00");
        assertThat(scene.letters().to("A", "cancellation").get(0))
                .containsEntry("state", "WITHHELD")
                .containsEntry("error", "address-refused");

        api.as("gestion").delete("/mail/bounces/" + person).then().statusCode(204);
        scene.at("2026-03-02T10:02:00+01:00");
        assertThat(values(scene.letters().to("A", "cancellation"), "state"))
                .containsExactly("SENT");
    }

    @Test
    void whatComesBackFromAFormerAddressDoesNotBarTheNewOne() {
        Scene scene = scene().published().enrol("A").at("2026-03-02T10:00:00+01:00");
        Object messageId = scene.letters().to("A", "confirmation").get(0).get("messageId");
        api.as("gestion")
                .body(Map.of("email", "nouvelle." + scene.email("A")))
                .patch("/people/" + scene.person("A", Map.of()))
                .then()
                .statusCode(200);

        JsonPath marked =
                api.as("gestion")
                        .body(Map.of("messageId", messageId, "reason", "550 5.1.1 unknown user"))
                        .post("/mail/bounces")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        scene.decide("A", "withdraw", Map.of("reason", "x")).at("2026-03-02T10:01:00+01:00");

        assertThat(marked.getString("recipient")).isEqualTo(scene.email("A"));
        assertThat(scene.letters().to("A", "withdrawn").get(0)).containsEntry("state", "SENT");
    }

    @Test
    void ofWhoIsErasedTheOutboxKeepsWhatHappenedAndNotWho() {
        Scene scene = Scene.begin(api).on(LocalDate.of(2026, 3, 9)).capacity(1).published();
        scene.enrol("A", "B").at("2026-03-08T09:00:00+01:00");
        scene.does("A", "cancel").at("2026-03-08T09:05:00+01:00");
        String name = "Scène-" + scene.cast().name();
        assertThat(outbox(scene)).contains(name).contains(scene.email("A"));
        List<Map<String, Object>> before = new Roll(scene).messages();
        assertThat(files(before)).isNotEmpty();

        for (String letter : List.of("A", "B")) {
            long person = scene.person(letter, Map.of());
            api.as("dpo").post("/people/" + person + "/anonymise").then().statusCode(200);
        }
        scene.at("2026-03-08T09:06:00+01:00");

        assertThat(outbox(scene)).doesNotContain(name).doesNotContain(scene.email("A"));
        List<Map<String, Object>> after = new Roll(scene).messages();
        assertThat(values(after, "id")).containsAll(values(before, "id"));
        assertThat(values(after, "kind")).contains("late-cancellation");
        for (Map<String, Object> message : after) {
            assertThat(message).containsEntry("subject", null).containsEntry("error", "erased");
            assertThat(message.get("state")).isIn("SENT", "ABORTED", "MISSED");
            String path = "/messages/" + message.get("id");
            api.as("gestion").get(path + ".eml").then().statusCode(410);
            api.as("gestion").post(path + "/resend").then().statusCode(409);
        }
        assertThat(page(after.get(0))).contains("Le contenu de ce message est effacé");
        assertThat(files(after)).isEmpty();
    }

    /** Those of the messages that stand in the folder, as they do without a mail server. */
    private static List<Path> files(List<Map<String, Object>> messages) {
        Path folder = SextantServer.shared().home().outboxDir();
        return messages.stream()
                .map(message -> folder.resolve(message.get("id") + ".eml"))
                .filter(Files::exists)
                .toList();
    }

    @Test
    void aTrainerIsRemindedOfEachSheetThatNobodyHasCountersigned() {
        Scene signed = withTrainer(Scene.begin(api)).published().enrol("A");
        Scene empty = withTrainer(Scene.begin(api)).published();
        Scene left = withTrainer(Scene.begin(api)).published().enrol("A");
        left.move(LocalDate.of(2026, 3, 17)).at("2026-03-16T13:00:00+01:00");
        String sheet = "/sessions/" + signed.session() + "/half-days/1";
        api.as("gestion").post(sheet + "/countersign").then().statusCode(200);

        left.at("2026-03-17T14:29:00+01:00");
        for (Scene scene : List.of(signed, empty, left)) {
            assertThat(scene.letters().to("T", "sheet-reminder")).isEmpty();
        }
        left.at("2026-03-17T14:31:00+01:00");

        List<Map<String, Object>> told = left.letters().to("T", "sheet-reminder");
        assertThat(values(told, "state")).containsExactly("SENT");
        assertThat(page(told.get(0))).contains("Une feuille attend votre signature");
    }

    private Scene withTrainer(Scene scene) {
        long trainer =
                api.make(
                        "gestion",
                        "/trainers",
                        Map.of("person", scene.person("T", Map.of()), "name", "T Scène"));
        return scene.on(LocalDate.of(2026, 3, 16)).with("trainers", List.of(trainer));
    }

    /** All that staff may read of the mails of a session, as text. */
    private String outbox(Scene scene) {
        StringBuilder said = new StringBuilder();
        for (Map<String, Object> message : new Roll(scene).messages()) {
            said.append(message).append(page(message));
        }
        return said.toString();
    }

    private static String page(Map<String, Object> message) {
        return Visitor.of(SextantServer.shared(), "gestion")
                .get("/message.xhtml?id=" + message.get("id"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void onlyStaffSteerMail() {
        api.as("conseiller").get("/mail/figures").then().statusCode(403);
        api.as("conseiller").get("/mail/bounces").then().statusCode(403);
        api.as("conseiller")
                .body(Map.of("stopped", true))
                .put("/mail/switch")
                .then()
                .statusCode(403);
        api.as("gestion").get("/mail/figures").then().statusCode(200);
    }
}
