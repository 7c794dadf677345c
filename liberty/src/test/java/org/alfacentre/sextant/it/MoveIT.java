package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
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
        assertThat(text(scene, "A"))
                .contains("Ancien lieu : " + put.location() + ".")
                .contains("Nouveau lieu : " + now.location() + ".");
        assertThat(Appointment.of(scene, "D", RELOCATED)).isEmpty();
        assertThat(text(scene, "D")).contains("vous reste gardée jusqu’au");
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

    private static String text(Scene scene, String letter) throws Exception {
        Letters letters = scene.letters();
        return Mails.text(letters.mail(letters.to(letter, RELOCATED).get(0)));
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
