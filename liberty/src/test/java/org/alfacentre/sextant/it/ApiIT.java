package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes, defaults and lists of the REST interface, line by line of its description. */
class ApiIT {

    private final SextantServer server = SextantServer.shared();
    private final Api api = new Api(server);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sessions",
                "/people",
                "/organisations",
                "/messages",
                "/cohorts",
                "/series"
            })
    void listsArePagedFromZeroWithAtMostTwoHundred(String path) {
        JsonPath page = read(api.as("gestion").queryParam("size", 3).get(path));
        Response tooMany = api.as("gestion").queryParam("size", 201).get(path);
        Response negative = api.as("gestion").queryParam("page", -1).get(path);

        assertThat(page.<Map<String, Object>>get("$"))
                .containsKeys("items", "page", "size", "total");
        assertThat(page.getInt("page")).isZero();
        assertThat(page.getInt("size")).isEqualTo(3);
        assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(3);
        assertThat(tooMany.statusCode() == 422 || tooMany.jsonPath().getInt("size") == 200)
                .as(tooMany.asString())
                .isTrue();
        assertThat(read(negative).getInt("page")).isZero();
    }

    @Test
    void secondPageGoesOnWhereTheFirstEnds() {
        List<Integer> both = ids(Map.of("size", 10));
        List<Integer> first = ids(Map.of("size", 5));
        List<Integer> second = ids(Map.of("size", 5, "page", 1));

        assertThat(both)
                .startsWith(first.toArray(Integer[]::new))
                .endsWith(second.toArray(Integer[]::new));
    }

    private List<Integer> ids(Map<String, Object> query) {
        return read(api.as("gestion").queryParams(query).get("/people")).getList("items.id");
    }

    @Test
    void sixAxesAndEightActions() {
        assertThat(read(api.anonymous().get("/axes")).getList("items")).hasSize(6);
        assertThat(read(api.anonymous().get("/actions")).getList("items")).hasSize(8);
    }

    @Test
    void eightModulesAreActive() {
        assertThat(read(api.as("admin").get("/modules")).getList("items.state", String.class))
                .hasSizeGreaterThanOrEqualTo(8)
                .containsOnly("ACTIVE");
    }

    @Test
    void whatASessionLeavesOutComesFromItsActionAndModule() {
        JsonPath session = read(api.as("gestion").body(Map.of("action", "A6")).post("/sessions"));

        assertThat(session.<Map<String, Object>>get("$"))
                .containsKeys(
                        "id",
                        "code",
                        "action",
                        "title",
                        "status",
                        "departement",
                        "venue",
                        "room",
                        "halfDays",
                        "minimum",
                        "capacity",
                        "seats",
                        "opensAt",
                        "closesAt",
                        "cutOffAt",
                        "cancelUntil",
                        "alertAt",
                        "owner",
                        "waitingList",
                        "approval",
                        "trainers",
                        "sequence");
        assertThat(session.getString("status")).isEqualTo("DRAFT");
        assertThat(session.getInt("capacity")).isEqualTo(25);
        assertThat(session.getString("code")).matches("A6-\\d{4}-\\d{2,}");
        assertThat(session.<Map<String, Object>>get("waitingList"))
                .containsKeys("mode", "offerHours", "minimumHours", "limit", "paused");
        assertThat(session.<Map<String, Object>>get("seats"))
                .containsKeys(
                        "confirmed",
                        "offered",
                        "requested",
                        "waiting",
                        "free",
                        "heldForList",
                        "overbookedBy");
    }

    @Test
    void anExplicitNullIsAValue() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("action", "A6");
        body.put("capacity", null);

        JsonPath session = read(api.as("gestion").body(body).post("/sessions"));

        assertThat(session.<Object>get("capacity")).isNull();
        assertThat(session.<Object>get("seats.free")).isNull();
    }

    @Test
    void anEnrolmentTellsItsCauseAndHistory() {
        Scene scene = Scene.begin(api).capacity(1).published().enrol("A", "B");

        JsonPath waiting = scene.entry("B");

        assertThat(waiting.<Map<String, Object>>get("$"))
                .containsKeys(
                        "id",
                        "session",
                        "person",
                        "status",
                        "rank",
                        "priority",
                        "approvedInAdvance",
                        "outsideQuota",
                        "offerExpiresAt",
                        "lateCancellation",
                        "replacedBy",
                        "cause",
                        "history");
        assertThat(waiting.<Map<String, Object>>get("cause"))
                .containsKeys("code", "detail", "quota", "session", "until", "reference")
                .containsEntry("code", "session-full");
        assertThat(waiting.<Map<String, Object>>get("history[0]"))
                .containsKeys("n", "at", "by", "from", "to", "reason", "seats")
                .containsEntry("n", 1)
                .containsEntry("from", null)
                .containsEntry("to", "WAITING");
        assertThat(waiting.getInt("history[0].seats.before.waiting")).isZero();
        assertThat(waiting.getInt("history[0].seats.after.waiting")).isEqualTo(1);
    }

    @Test
    void anUnknownPersonEnrolsByAddressAndName() {
        Scene scene = Scene.begin(api).published();
        Map<String, Object> newcomer =
                Map.of(
                        "email", scene.email("N"),
                        "firstName", "Nina",
                        "lastName", "Neuve",
                        "departement", "45",
                        "function", "conseiller");

        Response first =
                api.as("gestion")
                        .body(newcomer)
                        .post("/sessions/" + scene.session() + "/enrolments");
        Response again =
                api.as("gestion")
                        .body(newcomer)
                        .post("/sessions/" + scene.session() + "/enrolments");

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getLong("person"))
                .isEqualTo(first.jsonPath().getLong("person"));
    }

    @Test
    void detailsSpeakTheLanguageAskedFor() {
        Scene scene = Scene.begin(api).capacity(1).published().enrol("A", "B");

        String french = detail(scene, "fr");
        String english = detail(scene, "en");

        assertThat(french).isNotBlank().isNotEqualTo(english);
        assertThat(english).isNotBlank();
    }

    private String detail(Scene scene, String language) {
        return read(api.as("gestion")
                        .header("Accept-Language", language)
                        .get("/enrolments/" + scene.id("B")))
                .getString("cause.detail");
    }

    @Test
    void quotasAreReadAsTheyWereWritten() {
        List<Map<String, Object>> quotas =
                List.of(
                        Map.of(
                                "name",
                                "45",
                                "kind",
                                "CAP",
                                "size",
                                2,
                                "selector",
                                Map.of("departement", "45")),
                        Map.of(
                                "name",
                                "un par structure",
                                "kind",
                                "CAP",
                                "size",
                                1,
                                "selector",
                                Map.of("each", "organisation")));
        Scene scene = Scene.begin(api).published(quotas);

        List<Map<String, Object>> read =
                read(api.as("gestion").get("/sessions/" + scene.session() + "/quotas"))
                        .getList("$");

        assertThat(read).hasSize(2);
        assertThat(read).extracting("name").containsExactlyInAnyOrder("45", "un par structure");
        assertThat(read)
                .extracting("selector")
                .containsExactlyInAnyOrder(
                        Map.of("departement", "45"), Map.of("each", "organisation"));
    }

    @Test
    void messagesAreFilteredByStateKindAndPerson() {
        Scene scene = Scene.begin(api).capacity(1).published().enrol("A", "B");

        assertThat(scene.letters().kindsTo("A")).containsExactly("confirmation");
        JsonPath waiting =
                read(
                        api.as("gestion")
                                .queryParam("session", scene.session())
                                .queryParam("kind", "waiting")
                                .get("/messages"));
        assertThat(waiting.getInt("total")).isEqualTo(1);
        assertThat(waiting.<Map<String, Object>>get("items[0]"))
                .containsKeys(
                        "id",
                        "kind",
                        "module",
                        "state",
                        "person",
                        "recipient",
                        "session",
                        "enrolment",
                        "transition",
                        "language",
                        "subject",
                        "messageId",
                        "dueAt",
                        "sentAt",
                        "attempts",
                        "error");
        assertThat(api.as("gestion").queryParam("state", "NOWHERE").get("/messages").statusCode())
                .isEqualTo(422);
    }

    @Test
    void theClockStandsWhereItWasSet() {
        api.clock("2026-03-04T10:15:00+01:00");

        assertThat(read(api.as("admin").get("/clock")).getString("now"))
                .isEqualTo("2026-03-04T10:15:00+01:00");
        assertThat(api.as("admin").body(Map.of("now", "demain")).put("/clock").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theDescriptionNamesEveryResource() {
        assertThat(api.description())
                .contains(
                        "/axes",
                        "/actions",
                        "/modules",
                        "/sessions",
                        "/enrolments/{id}/accept",
                        "/sessions/{id}/quotas",
                        "/attendance",
                        "/walk-ins",
                        "/countersign",
                        "/documents/{kind}",
                        "/series",
                        "/cohorts",
                        "/people",
                        "/organisations",
                        "/venues",
                        "/messages",
                        "/mail/switch",
                        "/tokens");
    }

    private static JsonPath read(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isBetween(200, 201);
        return response.jsonPath();
    }
}
