package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Accommodation needs: stated by the person, read by the référent handicap, gone in time. */
class NeedsIT {

    private static final String WORDS = "Sous-titrage en direct {x} <b>";

    private final Api api = new Api(SextantServer.shared());
    private final Scene scene = Scene.begin(api).published().enrol("A");

    @Test
    void onlyThePersonAndTheReferentHandicapReadANeed() {
        state(true).then().statusCode(200);

        assertThat(need("A").jsonPath().getString("need")).isEqualTo(WORDS);
        assertThat(inbox().jsonPath().getList("items.need.need")).contains(WORDS);
        for (String other : List.of("gestion", "admin", "direction", "formateur", "dpo")) {
            api.as(other).get("/needs").then().statusCode(403);
            api.as(other).get(address("A")).then().statusCode(403);
        }
        api.as("handicap").get(address("A")).then().statusCode(403);
        api.anonymous().get("/needs").then().statusCode(401);
    }

    @Test
    void thePersonsOwnFileTellsItWithTheirPresenceAndNobodyElsesDoes() {
        state(true);
        scene.at(Days.paris(scene.day(), "10:00"));
        List<Map<String, Object>> marks =
                List.of(
                        Map.of(
                                "key",
                                "file-" + scene.session(),
                                "enrolment",
                                scene.id("A"),
                                "status",
                                "PRESENT"));
        api.as("gestion")
                .body(Map.of("marks", marks))
                .put("/sessions/" + scene.session() + "/half-days/1/attendance")
                .then()
                .statusCode(200);
        Visitor own = Visitor.of(SextantServer.shared(), scene.email("A"));
        Visitor dpo = Visitor.of(SextantServer.shared(), "dpo");

        String mine = own.submit(own.get("/account.xhtml"), "mine", "my-file", Map.of()).asString();
        String theirs =
                dpo.submit(
                                dpo.get("/person.xhtml?id=" + scene.entry("A").getLong("person")),
                                "theirs",
                                "their-file",
                                Map.of())
                        .asString();

        assertThat(mine).contains(scene.code(), "Sous-titrage en direct", "Présence");
        assertThat(theirs).contains(scene.code(), "Présence").doesNotContain("Sous-titrage");
    }

    @Test
    void withoutItsOwnConsentANeedIsNotKept() {
        Response refused = state(false);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("errors[0].field")).isEqualTo("consent");
        need("A").then().statusCode(404);
    }

    @Test
    void emptyOrEndlessWordsAreRefusedAtTheirField() {
        for (String words : List.of(" ", "x".repeat(1001))) {
            Response refused = put("A", Map.of("need", words, "consent", true));

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.jsonPath().getString("errors[0].field")).isEqualTo("need");
        }
    }

    @Test
    void nobodyStatesANeedForSomebodyElse() {
        api.as("gestion")
                .body(Map.of("need", WORDS, "consent", true))
                .put(address("A"))
                .then()
                .statusCode(403);
    }

    @Test
    void consentWithdrawnErasesTheWordsAndKeepsThePlace() {
        int id = state(true).jsonPath().getInt("id");

        api.as(scene.email("A")).delete(address("A")).then().statusCode(204);
        api.as(scene.email("A")).delete(address("A")).then().statusCode(204);

        need("A").then().statusCode(404);
        assertThat(inbox().jsonPath().getList("items.need.id")).doesNotContain(id);
        scene.expect("A C");
    }

    @Test
    void aClosedEnrolmentKeepsNoNeed() {
        state(true);

        scene.does("A", "cancel");

        need("A").then().statusCode(404);
        put("A", Map.of("need", WORDS, "consent", true)).then().statusCode(409);
    }

    @Test
    void fifteenDaysAfterTheSessionTheWordsAreGone() {
        state(true);

        scene.at(Days.paris(scene.day().plusDays(15), "12:00"));
        need("A").then().statusCode(200);
        scene.at(Days.paris(scene.day().plusDays(15), "13:00"));

        need("A").then().statusCode(404);
    }

    @Test
    void theAnswerIsReadOnTheEnrolmentAndStatedAnewAsksAgain() {
        long id = state(true).jsonPath().getLong("id");

        Response answered =
                api.as("handicap")
                        .body(Map.of("answer", "Sous-titrage réservé"))
                        .put("/needs/" + id + "/answer");

        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(need("A").jsonPath().getString("answer")).isEqualTo("Sous-titrage réservé");
        assertThat(state(true).jsonPath().getString("answer")).isNull();
        api.as("gestion")
                .body(Map.of("answer", "Non"))
                .put("/needs/" + id + "/answer")
                .then()
                .statusCode(403);
    }

    @Test
    void mailsSayThatThereIsOneAndNeverWhat() throws MessagingException, IOException {
        state(true);

        int received = mailOf(scene.email("A"), "need-received");
        assertThat(text(mail(scene.email("A"), received)))
                .contains("Scène")
                .doesNotContain("Sous-titrage");
        assertThat(text(mail("handicap", mailOf("handicap", "need-to-arrange"))))
                .contains("Scène")
                .doesNotContain("Sous-titrage");
        for (String other : List.of("gestion", "admin", "conseiller")) {
            assertThat(mails(other).getList("items.kind")).doesNotContain("need-received");
            api.as(other).get("/messages/" + received + ".eml").then().statusCode(404);
        }
    }

    private int mailOf(String reader, String kind) {
        return mails(reader).getInt("items.find { it.kind == '" + kind + "' }.id");
    }

    private JsonPath mails(String reader) {
        return api.as(reader)
                .queryParam("session", scene.session())
                .queryParam("size", 200)
                .get("/messages")
                .jsonPath();
    }

    private MimeMessage mail(String reader, int id) throws MessagingException {
        byte[] mail =
                api.as(reader)
                        .accept("message/rfc822")
                        .get("/messages/" + id + ".eml")
                        .asByteArray();
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
    }

    /** All texts of a mail, decoded. */
    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(text(parts.getBodyPart(i)));
            }
            return all.toString();
        }
        return content instanceof InputStream data
                ? new String(data.readAllBytes(), StandardCharsets.UTF_8)
                : String.valueOf(content);
    }

    private Response state(boolean consent) {
        return put("A", Map.of("need", WORDS, "consent", consent));
    }

    private Response put(String letter, Map<String, Object> body) {
        return api.as(scene.email(letter)).body(body).put(address(letter));
    }

    private Response need(String letter) {
        return api.as(scene.email(letter)).get(address(letter));
    }

    private Response inbox() {
        return api.as("handicap").queryParam("size", 200).get("/needs");
    }

    private String address(String letter) {
        return "/enrolments/" + scene.id(letter) + "/need";
    }
}
