package org.alfacentre.sextant.bench;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alfacentre.sextant.it.Api;
import org.alfacentre.sextant.it.SextantServer;

/**
 * The server that is measured: its sessions, its people, and the addresses of both applications.
 * Its mails stay: enrolments are what is counted.
 */
final class Subject {

    private static final String NOW = "2026-03-02T09:00:00+01:00";
    private static final String NOW_UTC = "2026-03-02%2008:00:00";
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final int PAGE = 200;

    private final SextantServer server;
    private final Api api;
    private final String token;
    private final List<Long> people = new ArrayList<>();
    private int days;

    Subject(SextantServer server) {
        this.server = server;
        this.api = new Api(server);
        api.as("gestion").body(Map.of("stopped", true)).put("/mail/switch").then().statusCode(200);
        api.clock(NOW);
        this.token =
                api.anonymous()
                        .body(
                                Map.of(
                                        "email",
                                        "gestion@sextant.example",
                                        "password",
                                        "sextant-demo"))
                        .post("/tokens")
                        .jsonPath()
                        .getString("token");
        for (int page = 0; page < 3; page++) {
            people.addAll(
                    api.as("gestion")
                            .queryParam("page", page)
                            .queryParam("size", PAGE)
                            .get("/people")
                            .jsonPath()
                            .getList("items.id", Long.class));
        }
    }

    /** Published sessions without quotas, each at an hour of its own. */
    List<Long> sessions(int count, int capacity) {
        return IntStream.range(0, count).mapToObj(i -> session(capacity)).toList();
    }

    private long session(int capacity) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("action", "A3");
        body.put("title", "Mesure");
        body.put("minimum", null);
        body.put("capacity", capacity);
        body.put("halfDays", List.of(halfDay()));
        body.put("overrideReason", "mesure");
        JsonPath made =
                api.as("admin")
                        .body(body)
                        .post("/sessions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        String address = "/sessions/" + made.getLong("id");
        api.as("admin").body(List.of()).put(address + "/quotas").then().statusCode(200);
        api.as("admin").post(address + "/publish").then().statusCode(200);
        return made.getLong("id");
    }

    private Map<String, String> halfDay() {
        LocalDate day = FIRST.plusWeeks(days / 6).plusDays(days / 2 % 3);
        String period = days++ % 2 == 0 ? "MORNING" : "AFTERNOON";
        return Map.of("date", day.toString(), "period", period);
    }

    /** Staff ask for a place for the person of that number. */
    HttpRequest enrolment(long session, int person) {
        return HttpRequest.newBuilder(
                        server.baseUri().resolve("api/v1/sessions/" + session + "/enrolments"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(
                        HttpRequest.BodyPublishers.ofString(
                                "{\"person\": " + people.get(person % people.size()) + "}"))
                .build();
    }

    HttpRequest read(String path) {
        return HttpRequest.newBuilder(server.baseUri().resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    HttpRequest page(String path) {
        return Load.get(server.baseUri().resolve(path));
    }

    HttpRequest bareCatalogue() {
        return Load.get(bare("catalogue?now=" + NOW_UTC));
    }

    double bareEnrolments(int sessions, int times) {
        return bareEnrolments("", sessions, times);
    }

    /** The same with all the rows that the rules ask for. */
    double bareEnrolmentsWithLines(int sessions, int times) {
        return bareEnrolments("&lines", sessions, times);
    }

    private double bareEnrolments(String lines, int sessions, int times) {
        String asked = "enrolments?sessions=%d&times=%d&threads=%d" + lines;
        return Double.parseDouble(
                Load.answer(Load.post(bare(asked.formatted(sessions, times, Load.CLIENTS))), 200));
    }

    /** So that neither database plans its queries for the few rows that there were. */
    void refreshStatistics() {
        copies(0);
    }

    long copies(int count) {
        return Long.parseLong(Load.answer(Load.post(bare("copies?count=" + count)), 200));
    }

    long heap() {
        return Long.parseLong(Load.answer(Load.get(bare("memory")), 200));
    }

    private URI bare(String path) {
        return server.serverUri().resolve("/bare/" + path);
    }
}
