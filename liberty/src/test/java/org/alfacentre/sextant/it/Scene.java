package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One scenario of the rules, through REST: a published session and persons called by a letter. The
 * scenes of one server share its clock and its calendar: each takes days of its own.
 */
final class Scene {

    private final Api api;
    private final Cast cast;
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Map<String, Long> enrolments = new LinkedHashMap<>();
    private LocalDate day = Days.next();
    private long session;

    private Scene(Api api) {
        this.api = api;
        this.cast = new Cast(api);
        body.put("action", "A3");
        body.put("title", "Scène " + cast.name());
        body.put("minimum", null);
        on(day);
    }

    /** At Monday 2 March 2026, 09:00 in Paris. */
    static Scene begin(Api api) {
        api.clock("2026-03-02T09:00:00+01:00");
        return new Scene(api).waiting("OFFER", 48).capacity(2);
    }

    Scene on(LocalDate date) {
        this.day = date;
        body.put("halfDays", List.of(Map.of("date", date.toString(), "period", "MORNING")));
        return this;
    }

    Scene capacity(Integer capacity) {
        body.put("capacity", capacity);
        return this;
    }

    Scene waiting(String mode, int offerHours) {
        body.put("waitingList", Map.of("mode", mode, "offerHours", offerHours, "minimumHours", 4));
        return this;
    }

    Scene with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    /** Creates and publishes the session, with these quotas and no others. */
    Scene published(List<Map<String, Object>> quotas) {
        session = api.make("gestion", "/sessions", body);
        quotas(quotas);
        api.as("gestion").post("/sessions/" + session + "/publish").then().statusCode(200);
        return this;
    }

    Scene published() {
        return published(List.of());
    }

    /** Registers a person with these further details, or finds the one of that letter. */
    long person(String letter, Map<String, Object> details) {
        return cast.person(letter, details);
    }

    String email(String letter) {
        return cast.email(letter);
    }

    Scene enrol(String... letters) {
        for (String letter : letters) {
            Response response = tryToEnrol(letter);
            assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        }
        return this;
    }

    Response tryToEnrol(String letter) {
        return ask(letter, Map.of());
    }

    Response force(String letter, String reason) {
        return ask(letter, Map.of("force", true, "reason", reason));
    }

    /** Staff ask for a place for the person of that letter. */
    private Response ask(String letter, Map<String, Object> how) {
        Map<String, Object> request = new LinkedHashMap<>(how);
        request.put("person", person(letter, Map.of()));
        Response response =
                api.as("gestion").body(request).post("/sessions/" + session + "/enrolments");
        if (response.statusCode() <= 201) {
            enrolments.put(letter, response.jsonPath().getLong("id"));
        }
        return response;
    }

    /** The person's own act, such as accept or cancel. */
    Response act(String letter, String verb) {
        return api.as(email(letter)).post("/enrolments/" + id(letter) + "/" + verb);
    }

    Scene does(String letter, String verb) {
        Response response = act(letter, verb);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return this;
    }

    Response staff(String letter, String verb, Map<String, Object> request) {
        return api.as("gestion").body(request).post("/enrolments/" + id(letter) + "/" + verb);
    }

    /** Staff do it, and it is refused with this code. */
    Response refused(String letter, String verb, Map<String, Object> request, String code) {
        Response response = staff(letter, verb, request);
        assertThat(response.jsonPath().getString("code")).as(response.asString()).isEqualTo(code);
        return response;
    }

    Scene decide(String letter, String verb, Map<String, Object> request) {
        staff(letter, verb, request).then().statusCode(200);
        return this;
    }

    Scene patch(String field, Object value) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put(field, value);
        api.as("gestion").body(change).patch("/sessions/" + session).then().statusCode(200);
        return this;
    }

    Scene quotas(List<Map<String, Object>> quotas) {
        api.as("gestion")
                .body(quotas)
                .put("/sessions/" + session + "/quotas")
                .then()
                .statusCode(200);
        return this;
    }

    Scene at(String instant) {
        api.clock(instant);
        return this;
    }

    /** States in the scenario's shorthand: "A C, B W2, D O". */
    Scene expect(String states) {
        List<String> found = new ArrayList<>();
        for (String state : states.split(", ")) {
            String letter = state.substring(0, state.indexOf(' '));
            found.add(letter + " " + shorthand(entry(letter)));
        }
        assertThat(String.join(", ", found)).isEqualTo(states);
        return this;
    }

    /** "C", "W2", "O", or the name of another state. */
    static String shorthand(JsonPath entry) {
        String rank = entry.get("rank") == null ? "" : String.valueOf(entry.getInt("rank"));
        String status = entry.getString("status");
        return switch (status) {
            case "CONFIRMED" -> "C";
            case "WAITING" -> "W" + rank;
            case "OFFERED" -> "O";
            default -> status;
        };
    }

    JsonPath entry(String letter) {
        return api.as("gestion")
                .get("/enrolments/" + id(letter))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath seats() {
        return api.as("gestion")
                .get("/sessions/" + session)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    Scene move(LocalDate date) {
        api.as("gestion")
                .body(
                        Map.of(
                                "halfDays",
                                List.of(Map.of("n", 1, "date", date.toString())),
                                "reason",
                                "salle indisponible"))
                .post("/sessions/" + session + "/move")
                .then()
                .statusCode(200);
        return this;
    }

    long id(String letter) {
        return enrolments.get(letter);
    }

    long session() {
        return session;
    }

    String code() {
        return seats().getString("code");
    }

    /** The mails of its session. */
    Letters letters() {
        return new Letters(this);
    }

    Cast cast() {
        return cast;
    }

    LocalDate day() {
        return day;
    }

    Api api() {
        return api;
    }
}
