package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Action 6 by REST: the cycle is taken whole, first, or by half-day; needs get their measures. */
class DisabilityIT {

    private static final String BASE = "/disability";

    private final Api api = new Api(SextantServer.shared());

    @Test
    void theWholeCycleComesFirstAndNeedsAreArranged() {
        List<Scene> cycle = ThemedCycle.of(api, 1);
        Scene first = cycle.get(0);
        JsonPath told = api.as("conseiller").get(BASE + "/cycle").jsonPath();
        assertThat(told.getBoolean("whole")).isTrue();
        assertThat(told.getInt("free")).isEqualTo(1);
        assertThat(told.getList("themes")).hasSize(4);

        assertThat(whole(first, "A").jsonPath().getList("entries"))
                .containsExactly("CONFIRMED", "CONFIRMED", "CONFIRMED", "CONFIRMED");
        first.enrol("D");
        assertThat(whole(first, "B").jsonPath().getList("entries"))
                .containsExactly("WAITING", "WAITING", "WAITING", "WAITING");

        assertThat(entry(first, "B").getInt("rank")).isEqualTo(1);
        first.expect("D W2");
        assertThat(first.seats().getInt("seats.confirmed")).isEqualTo(1);
        measuresFollowANeed(first, entry(first, "A").getLong("id"));
    }

    /** The need is known by its id: nothing here tells whose it is or what. */
    private void measuresFollowANeed(Scene scene, long enrolment) {
        api.as(scene.email("A"))
                .body(Map.of("need", "Interprète en langue des signes", "consent", true))
                .put("/enrolments/" + enrolment + "/need")
                .then()
                .statusCode(200);
        int need =
                api.as("handicap")
                        .queryParam("size", 200)
                        .get("/needs")
                        .jsonPath()
                        .getInt("items.find { it.session == " + scene.session() + " }.need.id");
        Response planned = plan("handicap", need);
        assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);
        assertThat(planned.asString()).doesNotContain("langue des signes", scene.email("A"));
        long measure = planned.jsonPath().getLong("id");

        Response unnamed = move(measure, Map.of("state", "BOOKED"));
        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(unnamed.jsonPath().getString("errors[0].field")).isEqualTo("provider");
        assertThat(
                        move(measure, Map.of("state", "BOOKED", "provider", "Mains libres"))
                                .jsonPath()
                                .getString("state"))
                .isEqualTo("BOOKED");
        for (String other : List.of("gestion", "admin", "direction", "formateur", "dpo")) {
            api.as(other).get(BASE + "/measures").then().statusCode(403);
            assertThat(plan(other, need).statusCode()).isEqualTo(403);
        }
        api.anonymous().get(BASE + "/measures").then().statusCode(401);
        itsPersonIsToldThatItIsReady(scene, measure);
        papers(scene, enrolment);
        consentWithdrawn(scene, enrolment, need, measure);
    }

    /** Once all of it is confirmed, and without a word on what it is. */
    private void itsPersonIsToldThatItIsReady(Scene scene, long measure) {
        assertThat(kinds(scene)).doesNotContain("disability.ready");

        assertThat(move(measure, Map.of("state", "CONFIRMED")).statusCode()).isEqualTo(200);

        assertThat(kinds(scene)).contains("disability.ready");
        int mail = messages(scene).getInt("items.find { it.kind == 'disability.ready' }.id");
        api.as("gestion").get("/messages/" + mail + ".eml").then().statusCode(404);
        assertThat(api.as(scene.email("A")).get("/messages/" + mail + ".eml").asString())
                .doesNotContainIgnoringCase("interpr")
                .doesNotContainIgnoringCase("LSF");
    }

    private List<String> kinds(Scene scene) {
        return messages(scene).getList("items.kind");
    }

    private JsonPath messages(Scene scene) {
        return api.as(scene.email("A"))
                .queryParam("session", scene.session())
                .queryParam("size", 200)
                .get("/messages")
                .jsonPath();
    }

    /** What is to be prepared is for who arranges it; what was attended for whose it is. */
    private void papers(Scene scene, long enrolment) {
        String papers = "/sessions/" + scene.session() + "/documents/disability.";
        api.as("handicap").get(papers + "arrangements").then().statusCode(200);
        for (String other : List.of("gestion", "formateur", "conseiller")) {
            api.as(other).get(papers + "arrangements").then().statusCode(403);
        }
        long elsewhere =
                api.make("gestion", "/sessions", Map.of("action", "A1", "title", "Ailleurs"));
        api.as("handicap")
                .get("/sessions/" + elsewhere + "/documents/disability.arrangements")
                .then()
                .statusCode(200);

        String attestation = papers + "cycle?enrolment=" + enrolment;
        api.as(scene.email("A")).get(attestation).then().statusCode(409);
        attend(scene, enrolment);
        api.as(scene.email("A")).get(attestation).then().statusCode(409);
        api.clock(Days.paris(scene.day(), "13:00"));
        api.as(scene.email("A")).get(attestation).then().statusCode(200);
        api.as(scene.email("B")).get(attestation).then().statusCode(404);
    }

    private void attend(Scene scene, long enrolment) {
        api.clock(Days.paris(scene.day(), "10:00"));
        api.as("gestion")
                .body(
                        Map.of(
                                "marks",
                                List.of(
                                        Map.of(
                                                "key",
                                                "cycle-" + enrolment,
                                                "enrolment",
                                                enrolment,
                                                "status",
                                                "PRESENT"))))
                .put("/sessions/" + scene.session() + "/half-days/1/attendance")
                .then()
                .statusCode(200);
    }

    private void consentWithdrawn(Scene scene, long enrolment, int need, long measure) {
        api.as(scene.email("A"))
                .delete("/enrolments/" + enrolment + "/need")
                .then()
                .statusCode(204);

        assertThat(plan("handicap", need).statusCode()).isEqualTo(404);
        assertThat(api.as("handicap").get(BASE + "/measures").jsonPath().getList("id", Long.class))
                .contains(measure);
        assertThat(move(measure, Map.of("state", "CANCELLED")).statusCode()).isEqualTo(200);
    }

    /** Not before the whole of it is over, once, and to nobody who was not there. */
    @Test
    void theDayAfterTheCycleItsAttestationIsTold() throws Exception {
        List<Scene> cycle = ThemedCycle.of(api, 5);
        Scene first = cycle.get(0);
        Scene last = cycle.get(3);
        whole(first, "A");
        whole(first, "B");
        attend(first, entry(first, "A").getLong("id"));
        first.at(Days.paris(last.day(), "19:00"));
        assertThat(attestations(first, "A")).isEmpty();

        first.at(Days.paris(last.day().plusDays(1), "09:00"));
        first.at(Days.paris(last.day().plusDays(2), "09:00"));

        assertThat(attestations(first, "B")).isEmpty();
        List<Map<String, Object>> told = attestations(first, "A");
        assertThat(told).hasSize(1);
        String theme = api.as("conseiller").get(BASE + "/cycle").jsonPath().get("themes[0].theme");
        assertThat(Mails.text(first.letters().mail(told.get(0)))).contains(theme);
    }

    private List<Map<String, Object>> attestations(Scene scene, String letter) {
        return api.as("gestion")
                .queryParam("person", scene.person(letter, Map.of()))
                .queryParam("kind", "disability.attestation")
                .get("/messages")
                .jsonPath()
                .getList("items");
    }

    @Test
    void trainingBodiesHaveHalfOfAHalfDayUntilTwentyOneDaysBefore() {
        long session =
                api.make(
                        "gestion",
                        "/sessions",
                        Map.of(
                                "action",
                                "A6",
                                "capacity",
                                25,
                                "halfDays",
                                List.of(
                                        Map.of(
                                                "date",
                                                Scene.begin(api).day().toString(),
                                                "period",
                                                "MORNING"))));

        JsonPath quotas = api.as("gestion").get("/sessions/" + session + "/quotas").jsonPath();

        assertThat(quotas.getInt("find { it.name == 'organismes de formation' }.size"))
                .isEqualTo(13);
        assertThat(quotas.getString("[0].until")).isNotNull();
    }

    private Response whole(Scene scene, String letter) {
        scene.person(letter, Map.of());
        Response answer =
                api.as(scene.email(letter)).body(Map.of()).post(BASE + "/cycle/enrolments");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private JsonPath entry(Scene scene, String letter) {
        long id =
                api.as("gestion")
                        .queryParam("size", 200)
                        .get("/sessions/" + scene.session() + "/enrolments")
                        .jsonPath()
                        .getLong(
                                "items.find { it.person == "
                                        + scene.person(letter, Map.of())
                                        + " }.id");
        return api.as("gestion").get("/enrolments/" + id).jsonPath();
    }

    private Response plan(String account, int need) {
        return api.as(account)
                .body(Map.of("need", need, "kind", "SIGN_LANGUAGE"))
                .post(BASE + "/measures");
    }

    private Response move(long measure, Map<String, Object> change) {
        return api.as("handicap").body(change).patch(BASE + "/measures/" + measure);
    }
}
