package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Members of a working group have a place at each meeting; several are enrolled at once. */
class GroupsIT {

    private final Api api = new Api(SextantServer.shared());

    private long cohort(Scene meeting, String... members) {
        List<Long> ids = List.of(members).stream().map(it -> meeting.person(it, Map.of())).toList();
        Map<String, Object> group =
                Map.of(
                        "action",
                        "A3",
                        "name",
                        "Groupe",
                        "capacity",
                        2,
                        "sessions",
                        List.of(meeting.session()),
                        "members",
                        ids);
        return api.make("gestion", "/cohorts", group);
    }

    private static int confirmed(Scene scene) {
        return scene.seats().getInt("seats.confirmed");
    }

    @Test
    void membersHaveAPlaceAtEachMeetingNowAndLater() {
        Scene first = Scene.begin(api).published();
        long group = cohort(first, "A", "B");
        assertThat(confirmed(first)).isEqualTo(2);

        Scene later = Scene.begin(api).with("cohort", group).published();

        assertThat(confirmed(later)).isEqualTo(2);
    }

    @Test
    void aClosedWindowDoesNotKeepMembersOut() {
        Scene closed = Scene.begin(api).with("closesAt", "2026-03-01T18:00:00+01:00").published();

        cohort(closed, "A");

        assertThat(confirmed(closed)).isEqualTo(1);
    }

    @Test
    void aMemberOfAFullMeetingWaitsAndNeedsNoApprovalInTheirTurn() {
        Scene meeting =
                Scene.begin(api)
                        .capacity(1)
                        .with("approval", Map.of("required", true, "holdsPlace", true))
                        .published()
                        .enrol("X")
                        .decide("X", "approve", Map.of());
        cohort(meeting, "A");
        assertThat(meeting.tryToEnrol("A").statusCode()).isEqualTo(200);
        meeting.expect("X C, A W1");

        meeting.does("X", "cancel").expect("A O");
    }

    @Test
    void aMemberConfirmedElsewhereAtThatHourStaysAMemberAndTheOthersHaveTheirPlaces() {
        Scene elsewhere = Scene.begin(api).published();
        Scene meeting = Scene.begin(api).on(elsewhere.day()).published();
        enrolThere(meeting, "A", elsewhere);

        long group = cohort(meeting, "A", "B");

        assertThat(confirmed(meeting)).isEqualTo(1);
        assertThat(api.as("gestion").get("/cohorts/" + group).jsonPath().getList("members"))
                .hasSize(2);
    }

    private void enrolThere(Scene cast, String letter, Scene there) {
        api.as("gestion")
                .body(Map.of("person", cast.person(letter, Map.of())))
                .post("/sessions/" + there.session() + "/enrolments")
                .then()
                .statusCode(201);
    }

    @Test
    void aFullGroupTakesNobodyAndWhoLeavesGivesTheirPlacesBack() {
        Scene meeting = Scene.begin(api).published();
        long group = cohort(meeting, "A", "B");
        meeting.enrol("D").expect("D W1");

        api.as("gestion")
                .body(Map.of("person", meeting.person("D", Map.of())))
                .post("/cohorts/" + group + "/members")
                .then()
                .statusCode(409);
        api.as("gestion")
                .delete(
                        "/cohorts/"
                                + group
                                + "/members/"
                                + meeting.person("A", Map.of())
                                + "?reason=mutation")
                .then()
                .statusCode(200);

        meeting.expect("D O");
    }

    @Test
    void severalAreEnrolledAtOnceEachWithAnAnswerOfTheirOwn() {
        Scene elsewhere = Scene.begin(api).published();
        Scene scene = Scene.begin(api).on(elsewhere.day()).capacity(1).published();
        enrolThere(scene, "D", elsewhere);
        List<Long> persons =
                List.of(
                        scene.person("D", Map.of()),
                        scene.person("A", Map.of()),
                        scene.person("B", Map.of()),
                        999_999_999L);

        JsonPath answers =
                api.as("gestion")
                        .body(Map.of("persons", persons))
                        .post("/sessions/" + scene.session() + "/enrolments")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(answers.getList("items.status", Integer.class))
                .containsExactly(409, 201, 201, 404);
        assertThat(answers.getString("items[0].problem.code")).isEqualTo("overlap");
        assertThat(answers.getString("items[1].enrolment.status")).isEqualTo("CONFIRMED");
        assertThat(answers.getString("items[2].enrolment.status")).isEqualTo("WAITING");
    }

    @Test
    void aStrangerEnrolsNobodyElse() {
        Scene scene = Scene.begin(api).published();

        JsonPath answers =
                api.as("conseiller")
                        .body(Map.of("persons", List.of(scene.person("A", Map.of()))))
                        .post("/sessions/" + scene.session() + "/enrolments")
                        .jsonPath();

        assertThat(answers.getInt("items[0].status")).isEqualTo(403);
    }
}
