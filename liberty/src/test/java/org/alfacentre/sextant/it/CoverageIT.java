package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The coverage as those who steer read it: what is offered, who came, and few stay hidden. */
class CoverageIT {

    private static final String[] LETTERS = {"A", "B", "C", "D", "E", "F"};

    private final Api api = new Api(SextantServer.shared());

    @Test
    void onlyDirectorAndAdministratorReadIt() {
        for (String reader : List.of("direction", "admin")) {
            api.as(reader).get("/coverage").then().statusCode(200);
        }
        for (String other : List.of("gestion", "formateur", "referent", "dpo", "conseiller")) {
            api.as(other).get("/coverage").then().statusCode(403);
        }
        api.anonymous().get("/coverage").then().statusCode(401);
        api.as("direction").get("/coverage?year=soon").then().statusCode(404);
    }

    @Test
    void placesOfferedTakenAndWaitedForAreCountedWhereTheyAre() {
        JsonPath before = read();

        Scene.begin(api).capacity(2).with("departement", "41").published().enrol("A", "B", "C");

        JsonPath after = read();
        for (String row :
                List.of(
                        "seats.axes.find { it.key == '2' }",
                        "seats.actions.find { it.key == 'A3' }",
                        "seats.departements.find { it.key == '41' }")) {
            assertThat(grown(before, after, row + ".seats.sessions")).as(row).isEqualTo(1);
            assertThat(grown(before, after, row + ".seats.offered")).as(row).isEqualTo(2);
            assertThat(grown(before, after, row + ".seats.taken")).as(row).isEqualTo(2);
            assertThat(grown(before, after, row + ".seats.waiting")).as(row).isEqualTo(1);
        }
    }

    @Test
    void whoCameIsReachedOnceAsCorrected() {
        // those of other tests may be so few that they are hidden
        mark(underWay(), "PRESENT", null);
        JsonPath before = read();

        Scene scene = underWay();
        mark(scene, "PRESENT", null);
        JsonPath marked = read();
        api.as("gestion").post(sheet(scene) + "/countersign").then().statusCode(200);
        mark(scene, "ABSENT", "Feuille relue");

        assertThat(grown(before, marked, "seats.total.attended")).isEqualTo(LETTERS.length);
        assertThat(grown(before, marked, "reach.professionals.reached")).isEqualTo(LETTERS.length);
        assertThat(read().getInt("seats.total.attended"))
                .isEqualTo(before.getInt("seats.total.attended"));
    }

    @Test
    void theDirectoryIsTheDenominatorAndTheModulesAddTheirFigures() {
        JsonPath it = read();

        assertThat(it.getInt("reach.professionals.known")).isGreaterThan(700);
        assertThat(it.getInt("reach.places.known")).isGreaterThanOrEqualTo(250);
        assertThat(it.getList("reach.departements.key"))
                .contains("18", "28", "36", "37", "41", "45");
        assertThat(it.getList("figures.key")).contains("coordination.represented");
    }

    @Test
    void aYearWithoutSessionsHasNoPlaces() {
        JsonPath it = api.as("direction").get("/coverage?year=1999").jsonPath();

        assertThat(it.getInt("seats.total.sessions")).isZero();
        assertThat(it.getInt("reach.professionals.reached")).isZero();
        assertThat(it.getInt("reach.professionals.known")).isGreaterThan(700);
    }

    @Test
    void theFileHoldsEveryTableInTheLanguageAskedFor() {
        String file =
                api.as("direction")
                        .accept("text/csv")
                        .header("Accept-Language", "en")
                        .get("/coverage")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        assertThat(file)
                .contains("Places by axis;4;", "Places by action;A8;", "by département;45;Loiret;")
                .contains("Figures of the actions;coordination.represented;");
        assertThat(file.lines()).allMatch(line -> line.split(";", -1).length == 15);
    }

    private Scene underWay() {
        Scene scene = Scene.begin(api).capacity(6);
        for (String letter : LETTERS) {
            scene.person(letter, Map.of("departement", "36"));
        }
        scene.published().enrol(LETTERS);
        return scene.at(Days.paris(scene.day(), "09:30"));
    }

    private JsonPath read() {
        return api.as("direction").get("/coverage").then().statusCode(200).extract().jsonPath();
    }

    private static int grown(JsonPath before, JsonPath after, String path) {
        return after.getInt(path) - before.getInt(path);
    }

    private static String sheet(Scene scene) {
        return "/sessions/" + scene.session() + "/half-days/1";
    }

    private void mark(Scene scene, String status, String reason) {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (String letter : LETTERS) {
            marks.add(
                    Map.of(
                            "key",
                            letter + status + scene.session(),
                            "enrolment",
                            scene.id(letter),
                            "status",
                            status));
        }
        Response answer =
                api.as("gestion")
                        .body(
                                reason == null
                                        ? Map.of("marks", marks)
                                        : Map.of("marks", marks, "reason", reason))
                        .put(sheet(scene) + "/attendance");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
