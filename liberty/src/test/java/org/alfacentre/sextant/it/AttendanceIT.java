package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sheets and walk-ins through REST, by the scenarios of the rules (R24). */
class AttendanceIT {

    private static final String CAME = "venue avec un collègue";

    private final Api api = new Api(SextantServer.shared());

    @Test
    void t01AMarkSentTwiceIsOneMark() {
        Scene scene = Scene.begin(api).published().enrol("A", "B");
        scene.at(Days.paris(scene.day(), "09:00"));

        mark(scene, "A", "k1", "PRESENT").then().statusCode(200);
        mark(scene, "A", "k1", "PRESENT").then().statusCode(200);
        JsonPath sheet = mark(scene, "A", "k1", "ABSENT").jsonPath();

        assertThat(sheet.getList("marks.status")).containsExactly("PRESENT");
        assertThat(sheet.getList("expected.enrolment", Long.class))
                .containsExactly(scene.id("A"), scene.id("B"));
    }

    @Test
    void aSheetOpensHalfAnHourBeforeItsHalfDayAndTakesNothingBefore() {
        Scene scene = Scene.begin(api).published().enrol("A");
        scene.at(Days.paris(scene.day(), "08:59"));

        for (Response early :
                List.of(mark(scene, "A", "k1", "PRESENT"), walkIn(scene, "F", "k2", CAME))) {
            assertThat(early.statusCode()).isEqualTo(409);
            assertThat(early.jsonPath().getString("code")).isEqualTo("sheet-not-open");
            assertThat(early.jsonPath().getString("opensAt")).isNotBlank();
        }
        assertThat(sheet(scene).getList("expected")).hasSize(1);

        scene.at(Days.paris(scene.day(), "09:00"));
        mark(scene, "A", "k1", "PRESENT").then().statusCode(200);
    }

    @Test
    void t03AWalkInAboveCapacityIsCountedApart() {
        Scene scene = Scene.begin(api).published().enrol("A", "B");
        scene.at(Days.paris(scene.day(), "09:10"));

        JsonPath sheet = walkIn(scene, "F", "k1", CAME).jsonPath();

        JsonPath entry = entry(sheet.getLong("enrolment"));
        assertThat(entry.getString("status")).isEqualTo("CONFIRMED");
        assertThat(entry.getBoolean("walkIn")).isTrue();
        assertThat(entry.getString("cause.code")).isEqualTo("overbooked");
        assertThat(entry.getString("history[0].reason")).isEqualTo(CAME);
        assertThat(sheet.getList("expected.findAll { it.walkIn }")).hasSize(1);
        assertThat(sheet.getList("marks.status")).containsExactly("PRESENT");
        assertThat(scene.seats().getInt("seats.confirmed")).isEqualTo(2);
        assertThat(scene.seats().getInt("seats.overbookedBy")).isZero();
        assertThat(scene.letters().kindsTo("F")).isEmpty();
    }

    @Test
    void aWalkInNeedsAReasonAndIsAddedOnce() {
        Scene scene = Scene.begin(api).published().enrol("A");
        scene.at(Days.paris(scene.day(), "09:10"));

        assertThat(walkIn(scene, "F", "k1", "").statusCode()).isEqualTo(422);
        assertThat(sheet(scene).getList("expected")).hasSize(1);

        long first = walkIn(scene, "F", "k2", CAME).jsonPath().getLong("enrolment");
        long again = walkIn(scene, "F", "k2", CAME).jsonPath().getLong("enrolment");
        assertThat(again).isEqualTo(first);
        assertThat(sheet(scene).getList("marks")).hasSize(1);
        assertThat(entry(first).getList("history")).hasSize(1);
    }

    @Test
    void t04WhoWaitsIsRefusedByNameAndMayComeAsAWalkIn() {
        Scene scene = Scene.begin(api).published().enrol("A", "B", "D", "E");
        scene.at(Days.paris(scene.day(), "09:10"));

        Response refused = mark(scene, "D", "k1", "PRESENT");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("enrolment-waiting");
        assertThat(refused.jsonPath().getString("state")).isEqualTo("WAITING");
        JsonPath sheet = walkIn(scene, "D", "k2", CAME).jsonPath();
        assertThat(sheet.getLong("enrolment")).isEqualTo(scene.id("D"));
        scene.expect("A C, B C, D C, E W1");
        assertThat(scene.seats().getInt("seats.overbookedBy")).isZero();
    }

    @Test
    void whoWaitsForAWholeSeriesAndComesToOneGoesOnWaitingForTheRestAlone() {
        Scene first = Scene.begin(api).capacity(1).published();
        Scene later = Scene.begin(api).on(LocalDate.of(2031, 3, 5)).published();
        Cycle cycle = Cycle.of(api, List.of(first, later)).enrolIn(0, "X").enrol("A");
        cycle.expect("A", "W1 W1");
        api.clock(Days.paris(first.day(), "09:10"));

        walkIn(first, "A", "k1", CAME).then().statusCode(201);

        cycle.expect("A", "C O");
    }

    /** A has left, D is offered the last place until the session begins. */
    private Scene anOfferIsOpenAtTheDoor() {
        Map<String, Object> list = Map.of("mode", "OFFER", "offerHours", 48, "minimumHours", 1);
        Scene scene = Scene.begin(api).with("waitingList", list).with("cutOffAt", null);
        scene.published().enrol("A", "B", "D").at(Days.paris(scene.day(), "08:00"));
        return scene.does("A", "cancel").expect("D O").at(Days.paris(scene.day(), "09:05"));
    }

    @Test
    void aWalkInTakesNothingOfTheLastPlaceThatSomebodyIsOffered() {
        Scene scene = anOfferIsOpenAtTheDoor();

        JsonPath came = walkIn(scene, "F", "k1", CAME).jsonPath();

        assertThat(entry(came.getLong("enrolment")).getBoolean("walkIn")).isTrue();
        scene.expect("D O").does("D", "accept").expect("B C, D C");
        assertThat(scene.seats().getInt("seats.confirmed")).isEqualTo(2);
        assertThat(scene.seats().getInt("seats.overbookedBy")).isZero();
    }

    @Test
    void whoIsOfferedThePlaceAndComesHasItForGood() {
        Scene scene = anOfferIsOpenAtTheDoor();

        walkIn(scene, "D", "k1", CAME).then().statusCode(201);
        scene.at(Days.paris(scene.day(), "09:30")).expect("B C, D C");

        assertThat(scene.entry("D").getBoolean("walkIn")).isFalse();
        assertThat(scene.seats().getInt("seats.confirmed")).isEqualTo(2);
    }

    @Test
    void anOfferThatNobodyAnsweredByTheStartFreesNothingMore() {
        Scene scene = anOfferIsOpenAtTheDoor();
        walkIn(scene, "F", "k1", CAME);

        scene.at(Days.paris(scene.day(), "09:30")).expect("B C, D EXPIRED");

        assertThat(scene.act("D", "accept").jsonPath().getString("code"))
                .isEqualTo("offer-expired");
        assertThat(scene.seats().getInt("seats.confirmed")).isEqualTo(1);
    }

    @Test
    void aCountersignedSheetTakesCorrectionsWithAReasonAlone() {
        Scene scene = Scene.begin(api).published().enrol("A");
        long trainer =
                api.make(
                        "gestion",
                        "/trainers",
                        Map.of("person", scene.person("T", Map.of()), "name", "T Formatrice"));
        scene.patch("trainers", List.of(trainer)).at(Days.paris(scene.day(), "09:30"));
        mark(scene, "A", "k1", "PRESENT").then().statusCode(200);
        api.as(scene.email("T")).post(halfDay(scene) + "/countersign").then().statusCode(200);

        Response bare = mark(scene, "A", "k2", "ABSENT");
        Response other = api.as("gestion").post(halfDay(scene) + "/countersign");
        JsonPath corrected = mark(scene, "A", "k3", "ABSENT", "erreur de ligne").jsonPath();

        assertThat(bare.jsonPath().getString("code")).isEqualTo("countersigned");
        assertThat(other.jsonPath().getString("code")).isEqualTo("countersigned");
        assertThat(corrected.getString("marks[0].status")).isEqualTo("PRESENT");
        assertThat(corrected.getString("marks[0].effective")).isEqualTo("ABSENT");
        assertThat(corrected.getString("corrections[0].from")).isEqualTo("PRESENT");
        assertThat(corrected.getString("corrections[0].reason")).isEqualTo("erreur de ligne");
        assertThat(corrected.getString("corrections[0].by")).contains("T Formatrice");
        assertThat(corrected.getString("corrections[0].at")).isNotBlank();
    }

    @Test
    void staffSignInTheNameOfTheTrainerAndAreRecordedSo() {
        Scene scene = Scene.begin(api).published().enrol("A");
        long trainer = api.make("gestion", "/trainers", Map.of("name", "T Formatrice"));
        scene.patch("trainers", List.of(trainer)).at(Days.paris(scene.day(), "09:30"));

        JsonPath signed =
                api.as("gestion").post(halfDay(scene) + "/countersign").then().extract().jsonPath();

        assertThat(signed.getString("countersignedBy")).contains("T Formatrice");
        assertThat(signed.getString("countersignedBy")).isNotEqualTo("T Formatrice");
    }

    @Test
    void t08ACancelledSessionTakesNeitherMarksNorWalkIns() {
        Scene scene = Scene.begin(api).published().enrol("A");
        scene.at(Days.paris(scene.day(), "09:10"));
        api.as("gestion")
                .body(Map.of("reason", "intervenant indisponible"))
                .post("/sessions/" + scene.session() + "/cancel")
                .then()
                .statusCode(200);

        for (Response refused :
                List.of(mark(scene, "A", "k1", "PRESENT"), walkIn(scene, "F", "k2", CAME))) {
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.jsonPath().getString("code")).isEqualTo("session-cancelled");
        }
    }

    @Test
    void nobodyIsMarkedOnAnotherSheetThanTheirOwn() {
        Scene scene = Scene.begin(api).published().enrol("A");
        Scene other = Scene.begin(api).on(scene.day()).published().enrol("B");
        scene.at(Days.paris(scene.day(), "09:10"));

        Map<String, Object> stranger = order(scene.session() + "k1", other.id("B"), "PRESENT");
        Response elsewhere = put(scene, Map.of("marks", List.of(stranger)));

        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(elsewhere.jsonPath().getString("errors[0].field"))
                .isEqualTo("marks[0].enrolment");
        mark(scene, "A", "k2", "PRESENT").then().statusCode(200);
        Response again =
                put(
                        other,
                        Map.of(
                                "marks",
                                List.of(order(scene.session() + "k2", other.id("B"), "PRESENT"))));
        assertThat(again.jsonPath().getString("code")).isEqualTo("key-of-another-sheet");
        assertThat(sheet(other).getList("marks")).isEmpty();
    }

    @Test
    void oneRefusedMarkKeepsTheOthersFromBeingWritten() {
        Scene scene = Scene.begin(api).published().enrol("A", "B", "D");
        scene.at(Days.paris(scene.day(), "09:10"));

        put(
                        scene,
                        Map.of(
                                "marks",
                                List.of(
                                        order(scene.session() + "x1", scene.id("A"), "PRESENT"),
                                        order(scene.session() + "x2", scene.id("D"), "PRESENT"))))
                .then()
                .statusCode(409);

        assertThat(sheet(scene).getList("marks")).isEmpty();
    }

    @Test
    void onlyTrainersAndStaffHoldASheet() {
        Scene scene = Scene.begin(api).published().enrol("A");
        scene.at(Days.paris(scene.day(), "09:10"));

        api.as(scene.email("A")).get(halfDay(scene) + "/attendance").then().statusCode(403);
        api.as(scene.email("A")).post(halfDay(scene) + "/countersign").then().statusCode(403);
        api.anonymous().get(halfDay(scene) + "/attendance").then().statusCode(401);
    }

    private static String halfDay(Scene scene) {
        return "/sessions/" + scene.session() + "/half-days/1";
    }

    private Response mark(Scene scene, String letter, String key, String status) {
        return mark(scene, letter, key, status, null);
    }

    /** The key is the scene's own. */
    private Response mark(Scene scene, String letter, String key, String status, String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("marks", List.of(order(scene.session() + key, scene.id(letter), status)));
        body.put("reason", reason);
        return put(scene, body);
    }

    private Response put(Scene scene, Map<String, Object> body) {
        return api.as("gestion").body(body).put(halfDay(scene) + "/attendance");
    }

    private static Map<String, Object> order(String key, long enrolment, String status) {
        return Map.of("key", key, "enrolment", enrolment, "status", status);
    }

    private Response walkIn(Scene scene, String letter, String key, String reason) {
        Map<String, Object> body =
                Map.of(
                        "person",
                        scene.person(letter, Map.of()),
                        "reason",
                        reason,
                        "key",
                        scene.session() + key);
        return api.as("gestion").body(body).post(halfDay(scene) + "/walk-ins");
    }

    private JsonPath sheet(Scene scene) {
        return api.as("gestion")
                .get(halfDay(scene) + "/attendance")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath entry(long enrolment) {
        return api.as("gestion")
                .get("/enrolments/" + enrolment)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
