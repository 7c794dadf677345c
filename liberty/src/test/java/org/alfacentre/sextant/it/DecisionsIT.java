package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Approvals, moved dates and clocks: R4, R7, R17, R18, R22. */
class DecisionsIT {

    private static final Map<String, Object> WHY = Map.of("reason", "décision de l’équipe");

    private final Api api = new Api(SextantServer.shared());

    private Scene approved(int capacity, boolean holds) {
        return Scene.begin(api)
                .capacity(capacity)
                .with("approval", Map.of("required", true, "holdsPlace", holds))
                .published();
    }

    @Test
    void aPromotedEntryIsARequestAndARejectedOneFreesItsTurn() {
        Scene scene = approved(1, false).enrol("A").decide("A", "approve", Map.of());

        scene.enrol("B", "D").expect("A C, B W1, D W2");

        scene.does("A", "cancel").expect("B REQUESTED, D W1");
        scene.decide("B", "reject", WHY).expect("B REJECTED, D REQUESTED");
    }

    @Test
    void aRejectedRequestGivesThePlaceThatItHeldToTheList() {
        Scene scene = approved(1, true).enrol("A", "B", "D").expect("A REQUESTED, B W1, D W2");

        scene.decide("A", "reject", WHY).expect("A REJECTED, B REQUESTED, D W1");

        assertThat(scene.letters().kindsTo("A"))
                .containsExactlyInAnyOrder("request-received", "rejected");
        assertThat(scene.seats().getInt("seats.free")).isZero();
    }

    @Test
    void staffGiveAPlaceOutOfTurnWithAReasonThatStays() {
        Scene scene = Scene.begin(api).waiting("MANUAL", 24).published();
        scene.enrol("A", "B", "D", "E").does("A", "cancel").expect("D W1, E W2");

        assertThat(scene.staff("E", "promote", Map.of()).statusCode()).isEqualTo(422);
        scene.decide("E", "promote", WHY).expect("D W1, E C");

        assertThat(scene.entry("E").getString("history[1].reason")).isEqualTo(WHY.get("reason"));
        assertThat(scene.seats().getInt("seats.overbookedBy")).isZero();
        scene.decide("D", "promote", WHY).expect("D C");
        assertThat(scene.seats().getInt("seats.overbookedBy")).isEqualTo(1);
        assertThat(scene.entry("D").getString("cause.code")).isEqualTo("overbooked");
    }

    @Test
    void approvedInAdvanceIsOfferedAtOnce() {
        Scene scene = approved(1, true).enrol("A").decide("A", "approve", Map.of()).enrol("B");

        scene.decide("B", "approve", Map.of()).expect("B W1");

        assertThat(scene.entry("B").getBoolean("approvedInAdvance")).isTrue();
        scene.does("A", "cancel").expect("B O");
    }

    @Test
    void q14WhoWaitsApprovedMayStillBeForced() {
        Scene scene = approved(1, false).enrol("A", "B");
        scene.decide("A", "approve", Map.of()).decide("B", "approve", Map.of()).expect("B W1");

        scene.refused("B", "approve", Map.of("force", true), "invalid");
        scene.decide("B", "approve", Map.of("force", true, "reason", "priorité")).expect("B C");

        assertThat(scene.seats().getInt("seats.overbookedBy")).isEqualTo(1);
    }

    @Test
    void withoutApprovalWhoHeldAPlaceByAskingHoldsNone() {
        Scene scene = approved(1, true).enrol("A", "B").expect("A REQUESTED, B W1");

        scene.patch("approval", Map.of("required", false)).expect("A REQUESTED, B O");
    }

    @Test
    void anApprovedRequestThatMustWaitKeepsItsPlaceFromNobody() {
        Map<String, Object> one =
                Map.of(
                        "name",
                        "45",
                        "kind",
                        "CAP",
                        "size",
                        1,
                        "selector",
                        Map.of("departement", "45"));
        Scene scene =
                Scene.begin(api)
                        .capacity(2)
                        .with("approval", Map.of("required", true, "holdsPlace", false))
                        .published(List.of(one));
        scene.person("A", Map.of("departement", "45"));
        scene.person("B", Map.of("departement", "45"));
        scene.person("C", Map.of("departement", "18"));
        scene.person("D", Map.of("departement", "18"));
        scene.enrol("D", "A", "B")
                .decide("D", "approve", Map.of())
                .decide("A", "approve", Map.of());
        scene.enrol("C").expect("A C, D C, B REQUESTED, C W1").does("D", "cancel").expect("C W1");

        scene.decide("B", "approve", Map.of());

        scene.expect("B W1, C REQUESTED");
    }

    @Test
    void whoLeadsTheSessionHoldsNoPlaceInItAndWhoNoLongerDoesHoldsOne() {
        Scene scene = Scene.begin(api).capacity(1).published().enrol("A", "B").expect("B W1");
        long trainer =
                api.make(
                        "gestion",
                        "/trainers",
                        Map.of("person", scene.person("A", Map.of()), "name", "A Scène"));

        scene.patch("trainers", List.of(trainer)).expect("A C, B O");
        scene.does("B", "accept").patch("trainers", List.of()).expect("A C, B C");

        assertThat(scene.seats().getInt("seats.overbookedBy")).isEqualTo(1);
    }

    @Test
    void whatHappenedInASessionThatIsOverIsAttendance() {
        Scene scene = Scene.begin(api).on(LocalDate.of(2026, 3, 12)).published().enrol("A", "B");
        scene.at("2026-03-13T09:00:00+01:00");

        for (String act : List.of("cancel", "decline")) {
            Response late = scene.act("A", act);
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.jsonPath().getString("code")).isEqualTo("session-over");
        }
        scene.expect("A C, B C");
    }

    @Test
    void aRequestTakenBackIsNoPlaceOnTheList() {
        Scene scene = approved(1, false).enrol("A").does("A", "cancel");

        assertThat(scene.letters().kindsTo("A"))
                .containsExactlyInAnyOrder("request-received", "cancellation");
    }

    @Test
    void nobodyIsApprovedAtAnHourWhereTheyAreConfirmed() {
        Scene scene = approved(5, true).enrol("A");
        Scene other = Scene.begin(api).on(scene.day()).published();
        enrolSame(scene, other, "A");

        Response refused = scene.refused("A", "approve", Map.of(), "overlap");

        assertThat(refused.jsonPath().getLong("session")).isEqualTo(other.session());
        assertThat(refused.jsonPath().getLong("cause.session")).isEqualTo(other.session());
    }

    @Test
    void confirmModeAsksWhoIsElsewhereAtThatHour() {
        Scene scene = Scene.begin(api).capacity(1).waiting("CONFIRM", 24).published();
        scene.enrol("A", "B");
        Scene other = Scene.begin(api).on(scene.day()).published();
        enrolSame(scene, other, "B");

        scene.does("A", "cancel").expect("B O");

        assertThat(scene.act("B", "accept").jsonPath().getString("code")).isEqualTo("overlap");
        api.as(scene.email("B"))
                .body(Map.of("overlapConfirmed", true))
                .post("/enrolments/" + scene.id("B") + "/accept")
                .then()
                .statusCode(200);
        scene.expect("B C");
    }

    private void enrolSame(Scene first, Scene second, String letter) {
        api.as("gestion")
                .body(Map.of("person", first.person(letter, Map.of())))
                .post("/sessions/" + second.session() + "/enrolments")
                .then()
                .statusCode(201);
    }

    @Test
    void anOfferKeepsItsClockWhenItsSessionMoves() {
        Scene scene = Scene.begin(api).waiting("OFFER", 24).published().enrol("A", "B", "D");
        scene.does("A", "cancel").at("2026-03-02T09:00:00+01:00");
        String before = scene.entry("D").getString("offerExpiresAt");

        move(scene, LocalDate.of(2027, 3, 2));

        assertThat(scene.entry("D").getString("offerExpiresAt")).isEqualTo(before);
    }

    private void move(Scene scene, LocalDate day) {
        Map<String, Object> to = Map.of("n", 1, "date", day.toString(), "period", "MORNING");
        api.as("gestion")
                .body(Map.of("halfDays", List.of(to), "reason", "salle prise"))
                .post("/sessions/" + scene.session() + "/move")
                .then()
                .statusCode(200);
    }

    @Test
    void aDeadlineIsNeverPastTheCutOffAndStaffGetTheListThen() {
        Scene scene =
                Scene.begin(api)
                        .with("cutOffAt", "2026-03-03T09:00:00+01:00")
                        .published()
                        .enrol("A", "B", "D", "E")
                        .does("A", "cancel")
                        .at("2026-03-02T09:00:00+01:00");
        assertThat(scene.entry("D").getString("offerExpiresAt")).startsWith("2026-03-03T08:00");

        scene.at("2026-03-03T09:00:00+01:00").expect("D EXPIRED, E W1");

        assertThat(scene.letters().kinds()).contains("list-for-staff");
    }

    @Test
    void tooLittleTimeLeavesTheChoiceToStaffUntilThereIsMore() {
        Scene scene =
                Scene.begin(api)
                        .with("cutOffAt", "2026-03-02T12:00:00+01:00")
                        .published()
                        .enrol("A", "B", "D")
                        .does("A", "cancel")
                        .expect("D W1");

        scene.patch("cutOffAt", "2026-03-20T12:00:00+01:00").expect("D O");
    }

    @Test
    void anOfferIsDeliveredAtItsOwnTimeThoughTheClockJumps() {
        Scene scene = Scene.begin(api).waiting("OFFER", 4).published().enrol("A", "B", "D");
        scene.at("2026-03-06T17:00:00+01:00").does("A", "cancel");

        scene.at("2026-03-09T09:00:00+01:00").expect("D EXPIRED");
    }

    @ParameterizedTest
    @CsvSource({"A, true", "A B D, true", "A B, false"})
    void r22TooFewConfirmedAreToldOnceAtTheAlertAndNothingIsCancelled(String come, boolean told) {
        Scene scene =
                Scene.begin(api)
                        .with("minimum", 2)
                        .with("alertAt", "2026-03-03T09:00:00+01:00")
                        .published()
                        .enrol(come.split(" "));
        if (come.endsWith("D")) {
            // a place that is only offered does not count
            scene.does("B", "cancel").expect("D O");
        }

        scene.at("2026-03-03T09:00:00+01:00").at("2026-03-03T10:00:00+01:00");

        List<String> kinds = scene.letters().kinds();
        assertThat(kinds.stream().filter("minimum-alert"::equals)).hasSize(told ? 1 : 0);
        assertThat(scene.seats().getString("status")).isEqualTo("PUBLISHED");
        scene.expect("A C");
    }

    @Test
    void r22AnAlertThatMovedAwayAndCameBackIsDueAgain() {
        Scene scene =
                Scene.begin(api)
                        .with("minimum", 2)
                        .with("alertAt", "2026-03-04T09:00:00+01:00")
                        .published()
                        .patch("alertAt", "2026-03-20T09:00:00+01:00")
                        .at("2026-03-05T09:00:00+01:00");
        assertThat(scene.letters().kinds()).doesNotContain("minimum-alert");

        scene.patch("alertAt", "2026-03-04T09:00:00+01:00").at("2026-03-05T09:01:00+01:00");

        assertThat(scene.letters().kinds()).contains("minimum-alert");
    }

    @Test
    void r22OnceTheSessionHasBegunNobodyIsToldThatTooFewAreEnrolled() {
        Scene scene =
                Scene.begin(api)
                        .on(LocalDate.of(2026, 3, 12))
                        .with("minimum", 2)
                        .with("alertAt", "2026-03-04T09:00:00+01:00")
                        .published()
                        .at("2026-03-12T10:00:00+01:00");

        assertThat(scene.letters().kinds()).doesNotContain("minimum-alert");
    }
}
