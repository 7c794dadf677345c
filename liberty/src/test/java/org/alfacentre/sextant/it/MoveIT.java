package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a published session may still change of its days and its place, and whom it tells. */
class MoveIT {

    private static final String RELOCATED = "session-relocated";

    private final Api api = new Api(SextantServer.shared());

    @Test
    void aHalfDayWithMarksStaysOnItsDate() {
        Scene scene = Scene.begin(api).published().enrol("A");
        scene.at(Days.paris(scene.day(), "09:30"));
        mark(scene, "A");

        Response refused =
                move(
                        scene,
                        Map.of(
                                "halfDays",
                                List.of(Map.of("n", 1, "date", Days.next().toString()))));

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("sheet-marked");
        assertThat(scene.seats().getString("halfDays[0].date")).isEqualTo(scene.day().toString());
    }

    @Test
    void anotherPlaceIsToldOnceToWhoHasOneOrIsOfferedOne() throws Exception {
        List<Long> venues =
                api.as("gestion").get("/venues").jsonPath().getList("items.id", Long.class);
        Scene scene = Scene.begin(api).with("venue", venues.get(0)).published();
        scene.enrol("A", "B", "D", "E").does("B", "cancel").expect("A C, D O, E W1");
        scene.at("2026-03-02T10:00:00+01:00").patch("venue", venues.get(1));
        scene.patch("title", "Un autre titre").at("2026-03-02T11:00:00+01:00");

        assertThat(scene.letters().to("A", RELOCATED)).hasSize(1);
        assertThat(scene.letters().to("D", RELOCATED)).hasSize(1);
        assertThat(scene.letters().to("B", RELOCATED)).isEmpty();
        assertThat(scene.letters().to("E", RELOCATED)).isEmpty();
        Appointment put = Appointment.of(scene, "A", "confirmation").get(0);
        Appointment now = Appointment.of(scene, "A", RELOCATED).get(0);
        assertThat(now)
                .isEqualTo(
                        new Appointment(
                                "REQUEST",
                                put.uid(),
                                put.sequence() + 1,
                                put.start(),
                                now.location()));
        assertThat(text(scene, "A", RELOCATED))
                .contains("Ancien lieu : " + put.location() + ".")
                .contains("Nouveau lieu : " + now.location() + ".");
        assertThat(Appointment.of(scene, "D", RELOCATED)).isEmpty();
        assertThat(text(scene, "D", RELOCATED)).contains("vous reste gardée jusqu’au");
    }

    @Test
    void aFirstPlaceIsTheConvocationsToTellButNotOneInsteadOfOneTakenAway() {
        long venue = api.as("gestion").get("/venues").jsonPath().getLong("items[0].id");
        Scene scene = Scene.begin(api).with("venue", null).published().enrol("A");

        scene.patch("venue", venue).at("2026-03-02T10:00:00+01:00");
        assertThat(scene.letters().to("A", RELOCATED)).isEmpty();

        scene.patch("venue", null).at("2026-03-02T11:00:00+01:00").enrol("B");
        scene.patch("venue", venue).at("2026-03-02T12:00:00+01:00");
        assertThat(Appointment.of(scene, "A", RELOCATED).stream().map(Appointment::location))
                .hasSize(2)
                .startsWith((String) null)
                .doesNotHaveDuplicates();
        assertThat(scene.letters().to("B", RELOCATED)).isEmpty();
    }

    @Test
    void aHalfDayIsDroppedAndAnotherAddedInOneActThatCalendarsFollow() throws Exception {
        Scene scene = wholeDay().published().enrol("A").at("2026-03-02T10:00:00+01:00");
        LocalDate other = Days.next();

        Response moved =
                move(
                        scene,
                        Map.of(
                                "halfDays",
                                List.of(Map.of("date", other.toString(), "period", "MORNING")),
                                "drop",
                                List.of(2)));
        scene.at("2026-03-02T11:00:00+01:00");

        assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
        assertThat(moved.jsonPath().getList("halfDays.n")).containsExactly(1, 3);
        List<Appointment> before = Appointment.of(scene, "A", "confirmation");
        List<Appointment> after = Appointment.of(scene, "A", "session-moved");
        assertThat(after.stream().map(it -> it.method() + " " + it.sequence()))
                .containsExactly("REQUEST 1", "REQUEST 1", "CANCEL 2");
        assertThat(after.get(0).uid()).isEqualTo(before.get(0).uid());
        assertThat(after.get(1).uid()).isNotIn(before.stream().map(Appointment::uid).toList());
        assertThat(after.get(2).uid()).isEqualTo(before.get(1).uid());
        assertThat(after.get(2).start()).isEqualTo(before.get(1).start());
        assertThat(text(scene, "A", "session-moved")).contains("N’est plus prévu : ", "après-midi");
    }

    @Test
    void sheetsRemindersAndOverlapsFollowTheHalfDaysThereAre() {
        Scene scene = wholeDay().published().enrol("A").at("2026-03-02T10:00:00+01:00");
        LocalDate other = Days.next();
        Map<String, String> added = Map.of("date", other.toString(), "start", "14:00");
        move(scene, Map.of("halfDays", List.of(added), "drop", List.of(1))).then().statusCode(200);
        scene.at("2026-03-02T11:00:00+01:00");

        assertThat(sheet(scene, 1).statusCode()).isEqualTo(404);
        assertThat(sheet(scene, 2).statusCode()).isEqualTo(200);
        assertThat(sheet(scene, 3).statusCode()).isEqualTo(200);
        assertThat(scene.seats().getList("halfDays.period"))
                .containsExactly("AFTERNOON", "AFTERNOON");
        assertThat(reminded(scene))
                .containsExactlyInAnyOrder(
                        scene.day().minusDays(7).toString(),
                        scene.day().minusDays(1).toString(),
                        other.minusDays(7).toString(),
                        other.minusDays(1).toString());
        assertThat(elsewhere(scene, scene.day(), "MORNING")).isEqualTo(201);
        assertThat(elsewhere(scene, scene.day(), "AFTERNOON")).isEqualTo(409);
        assertThat(elsewhere(scene, other, "AFTERNOON")).isEqualTo(409);
    }

    @Test
    void oneHalfDayStaysAndNoneWithMarksIsDropped() {
        Scene scene = wholeDay().published().enrol("A");
        assertThat(
                        move(scene, Map.of("drop", List.of(1, 2)))
                                .jsonPath()
                                .getString("errors[0].code"))
                .isEqualTo("no-half-day-left");
        assertThat(move(scene, Map.of("drop", List.of(7))).jsonPath().getString("errors[0].field"))
                .isEqualTo("drop[0]");

        scene.at(Days.paris(scene.day(), "09:30"));
        mark(scene, "A");

        assertThat(move(scene, Map.of("drop", List.of(1))).jsonPath().getString("code"))
                .isEqualTo("sheet-marked");
        move(scene, Map.of("drop", List.of(2))).then().statusCode(200);
    }

    private Scene wholeDay() {
        Scene scene = Scene.begin(api);
        String day = scene.day().toString();
        return scene.with(
                "halfDays",
                List.of(
                        Map.of("date", day, "period", "MORNING"),
                        Map.of("date", day, "period", "AFTERNOON")));
    }

    private Response sheet(Scene scene, int n) {
        return api.as("gestion")
                .get("/sessions/" + scene.session() + "/half-days/" + n + "/attendance");
    }

    /** When somebody is reminded, in the order of the rows. */
    private static List<String> reminded(Scene scene) {
        return scene.letters().to("A", "reminder").stream()
                .filter(one -> !"ABORTED".equals(one.get("state")))
                .map(one -> one.get("dueAt").toString().substring(0, 10))
                .toList();
    }

    /** What the person of that letter is answered who asks for a session at that half-day. */
    private int elsewhere(Scene scene, LocalDate day, String period) {
        var half = Map.of("date", day.toString(), "period", period);
        Scene there = Scene.begin(api).with("halfDays", List.of(half)).published();
        Map<String, Object> request = Map.of("person", scene.person("A", Map.of()));
        return api.as("gestion")
                .body(request)
                .post("/sessions/" + there.session() + "/enrolments")
                .statusCode();
    }

    private static String text(Scene scene, String letter, String kind) throws Exception {
        Letters letters = scene.letters();
        return Mails.text(letters.mail(letters.to(letter, kind).get(0)));
    }

    private void mark(Scene scene, String letter) {
        Map<String, Object> mark =
                Map.of(
                        "key",
                        letter + scene.session(),
                        "enrolment",
                        scene.id(letter),
                        "status",
                        "PRESENT");
        api.as("gestion")
                .body(Map.of("marks", List.of(mark)))
                .put("/sessions/" + scene.session() + "/half-days/1/attendance")
                .then()
                .statusCode(200);
    }

    private Response move(Scene scene, Map<String, Object> what) {
        Map<String, Object> body = new LinkedHashMap<>(what);
        body.put("reason", "salle indisponible");
        return api.as("gestion").body(body).post("/sessions/" + scene.session() + "/move");
    }
}
