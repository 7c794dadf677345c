package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bad input gets: its clear answer, in a problem, and nothing half-saved. */
class BadInputIT {

    private final Api api = new Api(SextantServer.shared());

    @ParameterizedTest
    @CsvSource({
        "/sessions/999999999",
        "/sessions/999999999/enrolments",
        "/enrolments/999999999",
        "/people/999999999",
        "/organisations/999999999",
        "/messages/999999999",
        "/sessions/no-such-code",
        "/sessions/999999999/half-days/1/attendance",
        "/sessions/999999999/documents/sheet",
        "/sessions/99999999999999999999",
        "/sessions/99999999999999999999/findings",
        "/sessions/99999999999999999999/enrolments",
        "/sessions/99999999999999999999/half-days/1/attendance",
        "/enrolments/99999999999999999999",
        "/people/99999999999999999999",
        "/people/99999999999999999999/data",
        "/organisations/99999999999999999999",
        "/messages/99999999999999999999",
        "/nowhere"
    })
    void unknownIsNotFound(String path) {
        problem(api.as("gestion").get(path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/person.xhtml?id=",
                "/organisation.xhtml?id=",
                "/network.xhtml?id=",
                "/mailing.xhtml?id=",
                "/message.xhtml?id=",
                "/session.xhtml?code=",
                "/enrol.xhtml?session=",
                "/attendance-sheet.xhtml?n=1&session=",
                "/services/offer.xhtml?id=",
                "/evaluation/indicator.xhtml?id=",
                "/reception/poll.xhtml?id=",
                "/coordination/survey.xhtml?session=",
                "/coordination/mission.xhtml?number=",
                "/coordination/mandates.xhtml?network=",
                "/discrimination/call.xhtml?id=",
                "/trades/visit.xhtml?session="
            })
    void aPageOfWhatCannotBeIsNotFound(String page) {
        Visitor staff = Visitor.of(SextantServer.shared(), "gestion");

        assertThat(staff.get(page + "99999999999999999999").statusCode()).isEqualTo(404);
        assertThat(staff.get(page + "999999999999999999").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalogue.xhtml",
                "/sessions.xhtml",
                "/people.xhtml",
                "/organisations.xhtml",
                "/outbox.xhtml",
                "/requests.xhtml",
                "/mailings.xhtml",
                "/my-messages.xhtml"
            })
    void aListHasAPageOfAnyNumber(String page) {
        Visitor staff = Visitor.of(SextantServer.shared(), "gestion");

        assertThat(staff.get(page + "?page=" + Integer.MAX_VALUE).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/sessions", "/messages", "/organisations"})
    void aListOfRestHasAPageOfAnyNumber(String path) {
        api.as("gestion").get(path + "?size=200&page=" + Integer.MAX_VALUE).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"/people", "/messages", "/modules", "/sessions/1/enrolments"})
    void strangersMustSignIn(String path) {
        problem(api.anonymous().get(path), 401, "unauthenticated");
    }

    @ParameterizedTest
    @CsvSource({
        "/enrolments/999999999/withdraw",
        "/enrolments/999999999/promote",
        "/sessions/999999999/publish",
        "/people/999999999/anonymise"
    })
    void forbiddenDoesNotTellWhatExists(String path) {
        Response answer = api.as("conseiller").body(Map.of("reason", "x")).post(path);

        assertThat(answer.statusCode()).as(answer.asString()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"action\": }", "[1,2", "\u0000", "\"text\"", "nul"})
    void malformedJsonIsSaid(String body) {
        problem(api.as("gestion").body(body).post("/sessions"), 400, "malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "capacity, -1",
        "capacity, 1.5",
        "capacity, \"viele\"",
        "minimum, -3",
        "halfDays, \"demain\"",
        "halfDays, [{\"date\": \"2026-02-30\"; \"period\": \"MORNING\"}]",
        "halfDays, [{\"date\": \"2026-06-02\"; \"period\": \"NIGHT\"}]",
        "venue, 999999999",
        "trainers, [999999999]",
        "departement, \"99\"",
        "closesAt, \"tomorrow\"",
        "approval, true",
        "waitingList, {\"mode\": \"LOTTERY\"}"
    })
    void aWrongValueIsSaidAtItsField(String field, String value) {
        String body = "{\"action\": \"A6\", \"" + field + "\": " + value.replace(';', ',') + "}";

        Response answer = api.as("gestion").body(body).post("/sessions");

        assertThat(answer.statusCode()).as(body + answer.asString()).isIn(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).contains(field);
    }

    @Test
    void anUnknownActionIsSaid() {
        problem(api.as("gestion").body(Map.of("action", "A99")).post("/sessions"), 422, "invalid");
        problem(api.as("gestion").body(Map.of()).post("/sessions"), 422, "invalid");
    }

    @Test
    void aPastDateIsNotPublished() {
        Scene.begin(api);
        Response draft =
                api.as("gestion")
                        .body(
                                Map.of(
                                        "action",
                                        "A3",
                                        "halfDays",
                                        List.of(Map.of("date", "2026-02-02", "period", "MORNING"))))
                        .post("/sessions");
        int status =
                draft.statusCode() == 201
                        ? api.as("gestion")
                                .post("/sessions/" + draft.jsonPath().getLong("id") + "/publish")
                                .statusCode()
                        : draft.statusCode();

        assertThat(status).isIn(409, 422);
    }

    @Test
    void anUnknownPersonIsNotEnrolled() {
        Scene scene = Scene.begin(api).published();

        Response answer = new Roll(scene).ask(999999999L);

        assertThat(answer.statusCode()).as(answer.asString()).isIn(404, 422);
        assertThat(new Roll(scene).entries()).isEmpty();
    }

    @Test
    void hostileNamesAreKeptAsTheyAre() {
        String name = "<script>alert(1)</script> #{facesContext} ${7*7} {0} '\"";
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("email", "hostile" + System.nanoTime() + "@scene.example");
        person.put("firstName", "Zoé");
        person.put("lastName", name);

        Response made = api.as("gestion").body(person).post("/people");

        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(made.jsonPath().getString("lastName")).isEqualTo(name);
    }

    @Test
    void lineBreaksInNamesAndAddressesAreRefused() {
        Map<String, Object> person =
                Map.of(
                        "email", "a@scene.example\r\nBcc: b@scene.example",
                        "firstName", "A",
                        "lastName", "B");

        problem(api.as("gestion").body(person).post("/people"), 422, "invalid");
    }

    @Test
    void aTextOfTenMegabytesIsTooLarge() {
        Map<String, Object> body = Map.of("action", "A6", "title", "x".repeat(10_000_000));

        problem(api.as("gestion").body(body).post("/sessions"), 413, "too-large");
    }

    @Test
    void aTitleTooLongIsSaid() {
        Map<String, Object> body = Map.of("action", "A6", "title", "x".repeat(100_000));

        problem(api.as("gestion").body(body).post("/sessions"), 422, "invalid");
    }

    @Test
    void methodsAndFormatsAreSaid() {
        problem(api.as("gestion").delete("/sessions"), 405, "method-not-allowed");
        problem(api.as("gestion").accept("image/png").get("/sessions"), 406, "not-acceptable");
        problem(
                api.as("gestion").contentType("text/plain").body("x").post("/sessions"),
                415,
                "unsupported-media-type");
    }

    @Test
    void heldPlacesNeverExceedTheCapacity() {
        Scene scene = Scene.begin(api).capacity(2).published();
        List<Map<String, Object>> tooMany =
                List.of(
                        Map.of(
                                "name",
                                "x",
                                "kind",
                                "HELD",
                                "size",
                                3,
                                "selector",
                                Map.of("departement", "45")));

        problem(
                api.as("gestion").body(tooMany).put("/sessions/" + scene.session() + "/quotas"),
                422,
                "invalid");
    }

    @Test
    void aRefusedActNamesTheStateThatWon() {
        Scene scene = Scene.begin(api).published().enrol("A").does("A", "cancel");

        Response late = scene.staff("A", "withdraw", Map.of("reason", "x"));

        problem(late, 409, "wrong-state");
        assertThat(late.jsonPath().getString("state")).isEqualTo("CANCELLED");
    }

    private static void problem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        assertThat(answer.asString()).doesNotContain("at org.", "Exception");
    }
}
