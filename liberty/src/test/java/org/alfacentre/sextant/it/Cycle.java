package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A series of published sessions of one morning each, in which people ask for all or for one. */
final class Cycle {

    private final Api api;
    private final List<Scene> sessions;
    private final Map<String, Map<Long, Long>> enrolments = new LinkedHashMap<>();
    private final long id;

    private Cycle(Api api, List<Scene> sessions) {
        this.api = api;
        this.sessions = sessions;
        this.id =
                api.make(
                        "gestion",
                        "/series",
                        Map.of("action", "A3", "title", "Cycle", "sessions", ids()));
    }

    static Cycle of(Api api, Integer... capacities) {
        return of(
                api,
                Arrays.stream(capacities)
                        .map(capacity -> Scene.begin(api).capacity(capacity).published())
                        .toList());
    }

    static Cycle of(Api api, List<Scene> published) {
        return new Cycle(api, published);
    }

    private List<Long> ids() {
        return sessions.stream().map(Scene::session).toList();
    }

    Scene session(int i) {
        return sessions.get(i);
    }

    /** The person of that letter, the same in all sessions. */
    private long person(String letter) {
        return sessions.get(0).person(letter, Map.of());
    }

    Response tryToEnrol(String letter) {
        Response response =
                api.as("gestion")
                        .body(Map.of("person", person(letter)))
                        .post("/series/" + id + "/enrolments");
        if (response.statusCode() <= 201) {
            for (Map<String, Object> item :
                    response.jsonPath().<Map<String, Object>>getList("items")) {
                keep(letter, number(item.get("session")), number(item.get("id")));
            }
        }
        return response;
    }

    Cycle enrol(String letter) {
        Response response = tryToEnrol(letter);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return this;
    }

    /** Enrols in one of the sessions alone. */
    Cycle enrolIn(int i, String letter) {
        long session = sessions.get(i).session();
        String enrolments = "/sessions/" + session + "/enrolments";
        keep(letter, session, api.make("gestion", enrolments, Map.of("person", person(letter))));
        return this;
    }

    private void keep(String letter, long session, long enrolment) {
        enrolments.computeIfAbsent(letter, any -> new LinkedHashMap<>()).put(session, enrolment);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    long enrolment(int i, String letter) {
        return enrolments.get(letter).get(sessions.get(i).session());
    }

    Response act(int i, String letter, String verb, Object body) {
        return api.as(sessions.get(0).email(letter))
                .body(body)
                .post("/enrolments/" + enrolment(i, letter) + "/" + verb);
    }

    Cycle does(int i, String letter, String verb) {
        return does(i, letter, verb, Map.of());
    }

    Cycle does(int i, String letter, String verb, Object body) {
        Response response = act(i, letter, verb, body);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return this;
    }

    Cycle staff(int i, String letter, String verb, Object body) {
        api.as("gestion")
                .body(body)
                .post("/enrolments/" + enrolment(i, letter) + "/" + verb)
                .then()
                .statusCode(200);
        return this;
    }

    /** {@code {sessions: […]}} of these. */
    Map<String, Object> only(Integer... which) {
        return Map.of(
                "sessions", Arrays.stream(which).map(i -> sessions.get(i).session()).toList());
    }

    /** The person's states in the order of the sessions: "C W2 -". */
    Cycle expect(String letter, String states) {
        String found =
                sessions.stream()
                        .map(session -> enrolments.get(letter).get(session.session()))
                        .map(enrolment -> enrolment == null ? "-" : state(enrolment))
                        .collect(Collectors.joining(" "));
        assertThat(found).as(letter).isEqualTo(states);
        return this;
    }

    private String state(long enrolment) {
        return Scene.shorthand(
                api.as("gestion")
                        .get("/enrolments/" + enrolment)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath());
    }

    /** Kinds of all mails of the person, about places. */
    List<String> mails(String letter) {
        return api
                .as("gestion")
                .queryParam("person", person(letter))
                .queryParam("size", 200)
                .get("/messages")
                .jsonPath()
                .getList("items.kind", String.class)
                .stream()
                .filter(kind -> !kind.equals("convocation") && !kind.equals("reminder"))
                .toList();
    }
}
