package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What staff and participants do along the pathway of action 5, by REST. */
abstract class PathwayActs {

    static final String BASE = "/discrimination";

    final Api api = new Api(SextantServer.shared());
    final Scene awareness =
            Scene.begin(api).with("action", "A5").with("departement", "45").capacity(25);
    final List<LocalDate> days = Stream.generate(() -> Scene.begin(api).day()).limit(16).toList();
    final LocalDate closesOn = days.get(4);
    final List<LocalDate> halfDays = days.subList(13, 16);

    JsonPath openCall() {
        Response opened =
                api.as("gestion")
                        .body(
                                Map.of(
                                        "departement",
                                        "45",
                                        "closesOn",
                                        closesOn.toString(),
                                        "halfDays",
                                        halfDays.stream().map(PathwayActs::half).toList()))
                        .post(BASE + "/calls");
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        return opened.jsonPath();
    }

    int name(long session) {
        return api.as("gestion")
                .body(Map.of("session", session))
                .post(BASE + "/relays")
                .then()
                .statusCode(200)
                .extract()
                .path("relays");
    }

    List<Long> directory() {
        return api.as("conseiller").get(BASE + "/relays").jsonPath().getList("person", Long.class);
    }

    List<String> mails(long session, String letter) {
        return api.as("gestion")
                .queryParam("session", session)
                .queryParam("person", person(letter))
                .get("/messages")
                .jsonPath()
                .getList("items.kind");
    }

    long person(String letter) {
        return awareness.person(letter, Map.of());
    }

    Response volunteer(String letter, long call, String motivation) {
        return api.as(awareness.email(letter))
                .body(Map.of("motivation", motivation))
                .post(BASE + "/calls/" + call + "/candidacies");
    }

    Response enrol(String letter, long session) {
        return api.as(awareness.email(letter))
                .body(Map.of("person", person(letter)))
                .post("/sessions/" + session + "/enrolments");
    }

    void publish(long session) {
        api.as("gestion").post("/sessions/" + session + "/publish").then().statusCode(200);
    }

    long session(long call) {
        return api.as("gestion")
                .get(BASE + "/calls")
                .jsonPath()
                .getLong("find { it.id == " + call + " }.session");
    }

    JsonPath entry(long session, String letter) {
        long id =
                api.as("gestion")
                        .queryParam("size", 200)
                        .get("/sessions/" + session + "/enrolments")
                        .jsonPath()
                        .getLong("items.findAll { it.person == " + person(letter) + " }[-1].id");
        return api.as("gestion").get("/enrolments/" + id).jsonPath();
    }

    int seats(long session, String what) {
        return api.as("gestion").get("/sessions/" + session).jsonPath().getInt("seats." + what);
    }

    void clock(LocalDate day) {
        api.clock(Days.paris(day, "10:00"));
    }

    void mark(long session, int n, List<Long> enrolments) {
        Response marked =
                api.as("gestion")
                        .body(
                                Map.of(
                                        "marks",
                                        enrolments.stream()
                                                .map(
                                                        it ->
                                                                Map.of(
                                                                        "key",
                                                                        it + "-" + n,
                                                                        "enrolment",
                                                                        it,
                                                                        "status",
                                                                        "PRESENT"))
                                                .toList()))
                        .put("/sessions/" + session + "/half-days/" + n + "/attendance");
        assertThat(marked.statusCode()).as(marked.asString()).isEqualTo(200);
    }

    static Map<String, Object> half(LocalDate day) {
        return Map.of("date", day.toString(), "period", "MORNING");
    }
}
