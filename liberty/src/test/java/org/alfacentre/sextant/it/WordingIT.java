package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words of mails as staff write them, through REST. */
class WordingIT {

    private static final String CONFIRMATION = "/mail/wordings/confirmation";
    private static final Map<String, Object> WORDS =
            Map.of(
                    "subject", "C’est dit, {prenom}",
                    "text", "Venez à « {session} ».\n\nÀ bientôt.");

    private final Api api = new Api(SextantServer.shared());

    private RequestSpecification staff() {
        return api.as("gestion");
    }

    @AfterEach
    void backToTheOriginalWords() {
        staff().delete(CONFIRMATION).then().statusCode(200);
        staff().queryParam("action", "A3").delete(CONFIRMATION).then().statusCode(200);
    }

    private String subjectOfConfirmation(Scene scene, String letter) {
        scene.at("2026-03-02T10:00:00+01:00");
        return (String) scene.letters().to(letter, "confirmation").get(0).get("subject");
    }

    @Test
    void whatStaffWriteIsWhatTheNextMailSays() {
        staff().body(WORDS).put(CONFIRMATION).then().statusCode(200);
        Scene scene = Scene.begin(api).published().enrol("A");

        assertThat(subjectOfConfirmation(scene, "A")).isEqualTo("C’est dit, A");
        assertThat(new Mailbox(api, scene.person("A", Map.of())).text("confirmation"))
                .contains("Bonjour A,", "Venez à «", "À bientôt.")
                .doesNotContain("informations pratiques");
    }

    @Test
    void theWordsOfAnActionGoBeforeThoseOfAll() {
        staff().body(WORDS).put(CONFIRMATION).then().statusCode(200);
        staff().queryParam("action", "A3")
                .body(Map.of("subject", "Pour l’action 3", "text", "Venez."))
                .put(CONFIRMATION)
                .then()
                .statusCode(200);
        Scene third = Scene.begin(api).published().enrol("A");
        assertThat(subjectOfConfirmation(third, "A")).isEqualTo("Pour l’action 3");

        staff().queryParam("action", "A3").delete(CONFIRMATION).then().statusCode(200);
        third.enrol("B");

        assertThat(subjectOfConfirmation(third, "B")).isEqualTo("C’est dit, B");
    }

    @Test
    void theWordsOfASessionGoBeforeThoseOfItsActionAndOnlyThere() {
        staff().queryParam("action", "A3").body(WORDS).put(CONFIRMATION).then().statusCode(200);
        Scene scene = Scene.begin(api).published();
        staff().queryParam("session", scene.session())
                .body(Map.of("subject", "Rendez-vous au port", "text", "Venez."))
                .put(CONFIRMATION)
                .then()
                .statusCode(200);
        scene.enrol("A");
        assertThat(subjectOfConfirmation(scene, "A")).isEqualTo("Rendez-vous au port");
        Scene other = Scene.begin(api).published().enrol("C");
        assertThat(subjectOfConfirmation(other, "C")).isEqualTo("C’est dit, C");

        JsonPath back =
                staff().queryParam("session", scene.session())
                        .delete(CONFIRMATION)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(back.getString("subject")).isEqualTo("C’est dit, {prenom}");
        JsonPath history =
                staff().queryParam("session", scene.session())
                        .get(CONFIRMATION + "/history")
                        .jsonPath();
        assertThat(history.getList("subject")).containsExactly(null, "Rendez-vous au port");
        staff().queryParam("session", scene.session())
                .get("/mail/wordings/sign-in-link")
                .then()
                .statusCode(404);
        staff().queryParam("session", 1).get(CONFIRMATION).then().statusCode(404);
    }

    @Test
    void goingBackGivesTheOriginalWordsAndTheHistoryTellsWhoDidWhat() {
        String original = staff().get(CONFIRMATION).jsonPath().getString("text");
        staff().body(WORDS).put(CONFIRMATION).then().statusCode(200);

        JsonPath back = staff().delete(CONFIRMATION).then().statusCode(200).extract().jsonPath();

        assertThat(back.getString("text")).isEqualTo(original).contains("{session}");
        assertThat(back.getBoolean("own")).isFalse();
        JsonPath history = staff().get(CONFIRMATION + "/history").jsonPath();
        assertThat(history.getString("[0].text")).isNull();
        assertThat(history.getString("[1].subject")).isEqualTo("C’est dit, {prenom}");
        assertThat(history.getString("[1].by")).isNotBlank();
    }

    @Test
    void faultsAreNamedAtTheirLineAndNothingIsKept() {
        Response refused =
                staff().body(Map.of("subject", "{rang}", "text", "Bonjour\n{nom} et {prenom"))
                        .put(CONFIRMATION);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.code"))
                .containsExactly("template-unknown", "template-unknown", "template-unclosed");
        assertThat(refused.jsonPath().getString("errors[1].detail")).contains("2", "{nom}");
        assertThat(staff().get(CONFIRMATION).jsonPath().getBoolean("own")).isFalse();
    }

    @Test
    void itIsTriedOnARealPersonAndOnHostileValues() {
        Scene scene = Scene.begin(api).published().enrol("A");
        Map<String, Object> real =
                Map.of(
                        "subject",
                        "{prenom} : {session}",
                        "text",
                        "Le {dates}",
                        "person",
                        scene.email("A"),
                        "session",
                        scene.code());
        JsonPath seen = preview(real);
        assertThat(seen.getString("subject")).startsWith("A : Scène ");

        JsonPath hostile =
                preview(Map.of("subject", "{prenom}", "text", "{session}", "hostile", true));

        assertThat(hostile.getString("subject")).doesNotContain("\r", "\n").contains("<script>");
        assertThat(hostile.getString("html")).doesNotContain("<script>");
    }

    private JsonPath preview(Map<String, Object> body) {
        return staff().body(body)
                .post(CONFIRMATION + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void aTrialGoesToItsWriterAlone() {
        Scene scene = Scene.begin(api);
        String subject = "Essai du " + System.nanoTime();
        staff().body(Map.of("subject", subject, "text", "Corps"))
                .post(CONFIRMATION + "/trial")
                .then()
                .statusCode(204);
        scene.at("2026-03-02T09:05:00+01:00");

        JsonPath sent = staff().queryParam("kind", "trial").get("/messages").jsonPath();

        assertThat(sent.getString("items[0].subject")).isEqualTo("[Essai] " + subject);
        assertThat(sent.getString("items[0].recipient")).isEqualTo("gestion@sextant.example");
        assertThat(sent.getString("items[0].state")).isEqualTo("SENT");
    }

    @Test
    void everyKindHasWordsInBothLanguages() {
        for (String language : new String[] {"fr", "en"}) {
            JsonPath all =
                    staff().queryParam("language", language).get("/mail/wordings").jsonPath();
            assertThat(all.getList("kind")).contains("confirmation", "trades.invitation");
            assertThat(all.getList("text")).doesNotContainNull();
        }
    }

    @Test
    void onlyStaffReadAndWriteThem() {
        api.as("conseiller").get(CONFIRMATION).then().statusCode(403);
        api.as("formateur").body(WORDS).put(CONFIRMATION).then().statusCode(403);
        api.anonymous().get("/mail/wordings").then().statusCode(401);
        staff().get("/mail/wordings/nothing").then().statusCode(404);
        staff().queryParam("situation", "open").get(CONFIRMATION).then().statusCode(404);
    }
}
