package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a published session may still change of its days and its place, and whom it tells. */
class MoveIT {

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
