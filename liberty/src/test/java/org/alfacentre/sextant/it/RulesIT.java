package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scenarios of the enrolment rules, by their ids, through REST. */
class RulesIT {

    private final Api api = new Api(SextantServer.shared());

    private Scene scene() {
        return Scene.begin(api);
    }

    private static Map<String, Object> cap(String name, int size, Map<String, Object> selector) {
        return Map.of("name", name, "kind", "CAP", "size", size, "selector", selector);
    }

    /** W01 of the rules: A has left, D is offered the place, E waits first. */
    private Scene afterOneLeft() {
        return scene().published().enrol("A", "B", "D", "E").does("A", "cancel");
    }

    @Test
    void q01ThirdOfTwoPlacesWaitsFirst() {
        Scene scene = scene().published().enrol("A", "B", "D");

        scene.expect("A C, B C, D W1");
        assertThat(scene.letters().kindsTo("A")).containsExactly("confirmation");
        assertThat(scene.letters().kindsTo("D")).containsExactly("waiting");
    }

    @Test
    void q02NobodyEntersASessionForNobody() {
        scene().capacity(0).published().enrol("A").expect("A W1");
    }

    @Test
    void q03UnlimitedTakesAll() {
        Scene scene = scene().capacity(null).published();

        for (int i = 0; i < 50; i++) {
            scene.enrol("P" + i).expect("P" + i + " C");
        }
    }

    @Test
    void q04AskingTwiceShowsTheSameEnrolment() {
        Scene scene = scene().published().enrol("A");

        Response again = scene.tryToEnrol("A");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getLong("id")).isEqualTo(scene.id("A"));
        assertThat(scene.letters().kindsTo("A")).containsExactly("confirmation");
    }

    @Test
    void q07AFullQuotaStopsOnlyThoseItConcerns() {
        Scene scene =
                scene().capacity(20).published(List.of(cap("45", 1, Map.of("departement", "45"))));
        scene.person("A", Map.of("departement", "45"));
        scene.person("B", Map.of("departement", "45"));
        scene.person("D", Map.of("departement", "18"));

        scene.enrol("A", "B", "D").expect("A C, B W1, D C");

        assertThat(scene.entry("B").getString("cause.code")).isEqualTo("quota-full");
        assertThat(scene.entry("B").getString("cause.quota")).isEqualTo("45");
    }

    @Test
    void q12ARequestThatHoldsItsPlaceFillsTheSession() {
        Scene scene =
                scene().capacity(1)
                        .with("approval", Map.of("required", true, "holdsPlace", true))
                        .published();

        scene.enrol("A", "B").expect("A REQUESTED, B W1");
    }

    @Test
    void q14ApprovingMoreThanThereIsMakesWaitOrIsForced() {
        Scene scene =
                scene().capacity(1)
                        .with("approval", Map.of("required", true, "holdsPlace", false))
                        .published()
                        .enrol("A", "B")
                        .expect("A REQUESTED, B REQUESTED");

        scene.staff("A", "approve", Map.of()).then().statusCode(200);
        scene.staff("B", "approve", Map.of()).then().statusCode(200);

        scene.expect("A C, B W1");
    }

    @Test
    void q15StaffForceAboveCapacityWithAReason() {
        Scene scene = scene().published().enrol("A", "B");

        assertThat(scene.force("D", "").statusCode()).isEqualTo(422);
        assertThat(scene.force("D", "demande de la Région").statusCode()).isEqualTo(201);

        scene.expect("D C");
        assertThat(scene.seats().getInt("seats.overbookedBy")).isEqualTo(1);
        assertThat(scene.entry("D").getString("history[0].reason"))
                .isEqualTo("demande de la Région");
    }

    @Test
    void q18AClosedWindowRefusesAndLeavesNoTrace() {
        Scene scene = scene().with("closesAt", "2026-03-10T18:00:00+01:00").published();
        scene.at("2026-03-10T18:00:00+01:00");

        Response refused = scene.tryToEnrol("A");

        assertThat(refused.statusCode()).isIn(409, 422);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("window-closed");
        assertThat(scene.seats().getInt("seats.waiting")).isZero();
    }

    @Test
    void q19AnotherSessionAtThatHourRefusesAndIsNamed() {
        Scene first = scene().published().enrol("A");
        Scene second = Scene.begin(api).on(first.day()).published();

        Response refused =
                api.as("gestion")
                        .body(Map.of("person", first.person("A", Map.of())))
                        .post("/sessions/" + second.session() + "/enrolments");

        assertThat(refused.jsonPath().getString("code")).isEqualTo("overlap");
        assertThat(refused.jsonPath().getLong("session")).isEqualTo(first.session());
    }

    @Test
    void w01AFreedPlaceIsOfferedToTheFirst() {
        Scene scene = afterOneLeft().expect("A CANCELLED, B C, D O, E W1");

        assertThat(scene.letters().kindsTo("A"))
                .containsExactlyInAnyOrder("confirmation", "cancellation");
        assertThat(scene.letters().kindsTo("D")).containsExactlyInAnyOrder("waiting", "offer");
        assertThat(scene.letters().kindsTo("E")).containsExactly("waiting");
    }

    @Test
    void w02AcceptedInTimeIsConfirmed() {
        Scene scene = afterOneLeft().does("D", "accept").expect("D C, E W1");

        assertThat(scene.letters().kindsTo("D"))
                .containsExactlyInAnyOrder("waiting", "offer", "confirmation");
    }

    @Test
    void w03DeclinedGoesToTheNext() {
        Scene scene = afterOneLeft().does("D", "decline").expect("D DECLINED, E O");

        assertThat(scene.letters().kindsTo("D"))
                .containsExactlyInAnyOrder("waiting", "offer", "offer-declined");
    }

    @Test
    void w04SilenceExpiresAndGoesToTheNext() {
        Scene scene = afterOneLeft();

        scene.at("2026-03-05T20:59:00+01:00").expect("D O");
        scene.at("2026-03-09T09:00:00+01:00").expect("D EXPIRED, E O");

        assertThat(scene.letters().kindsTo("D"))
                .containsExactlyInAnyOrder("waiting", "offer", "offer-expired");
    }

    @Test
    void w06FourWorkingHoursFromFridayEveningEndOnMonday() {
        Scene scene = scene().waiting("OFFER", 4).published().enrol("A", "B", "D");
        scene.at("2026-03-06T17:00:00+01:00").does("A", "cancel");
        scene.at("2026-03-06T17:00:00+01:00");

        assertThat(scene.entry("D").getString("offerExpiresAt")).startsWith("2026-03-09T08:00");
        scene.at("2026-03-09T08:59:00+01:00").expect("D O");
        scene.at("2026-03-09T09:00:00+01:00").expect("D EXPIRED");
    }

    @Test
    void w10AcceptingTwiceIsOneTransition() {
        Scene scene = afterOneLeft().does("D", "accept").does("D", "accept");

        assertThat(scene.entry("D").getList("history")).hasSize(3);
    }

    @Test
    void w11AcceptingTooLateExplains() {
        Scene scene = afterOneLeft().at("2026-03-20T09:00:00+01:00");

        Response late = scene.act("D", "accept");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("code")).isEqualTo("offer-expired");
    }

    @Test
    void w12MorePlacesGoToTheList() {
        Scene scene = scene().published().enrol("A", "B", "D").patch("capacity", 4).expect("D O");

        assertThat(scene.seats().getInt("seats.free")).isEqualTo(1);
    }

    @Test
    void w13NoLimitPromotesAll() {
        scene().published()
                .enrol("A", "B", "D", "E", "F")
                .patch("capacity", null)
                .expect("D O, E O, F O");
    }

    @Test
    void w16FewerPlacesRemoveNobody() {
        Scene scene =
                scene().published().enrol("A", "B", "D").does("B", "cancel").patch("capacity", 1);

        scene.expect("A C, D O");
        assertThat(scene.seats().getInt("seats.overbookedBy")).isEqualTo(1);
        scene.does("D", "accept").expect("D C");
    }

    @Test
    void r10NobodyIsPromotedBeforeFewerHavePlacesThanThereAre() {
        Scene scene = scene().capacity(3).published().enrol("A", "B", "D", "E");

        scene.patch("capacity", 1).does("A", "cancel").expect("B C, D C, E W1");
        assertThat(scene.seats().getInt("seats.overbookedBy")).isEqualTo(1);
        scene.does("B", "cancel").expect("D C, E W1");
        assertThat(scene.seats().getInt("seats.overbookedBy")).isZero();

        scene.does("D", "cancel").expect("E O");
    }

    @Test
    void r11AForcedPlaceCountsUntilItIsGivenBack() {
        Scene scene = scene().published().enrol("A", "B", "D");
        scene.force("E", "demande de la Région");

        scene.does("A", "cancel").expect("B C, D W1, E C");

        scene.does("E", "cancel").expect("D O");
        assertThat(scene.seats().getInt("seats.overbookedBy")).isZero();
    }

    @Test
    void r12ALateCancellationIsNotedStaffAreToldAndThePlaceIsFreed() {
        Scene scene =
                scene().with("cancelUntil", "2026-03-03T18:00:00+01:00")
                        .published()
                        .enrol("A", "B", "D", "E");
        scene.at("2026-03-03T17:59:00+01:00").does("A", "cancel").expect("D O");
        assertThat(scene.entry("A").getBoolean("lateCancellation")).isFalse();
        assertThat(scene.letters().kinds()).doesNotContain("late-cancellation");

        scene.at("2026-03-03T18:00:00+01:00").does("B", "cancel").does("B", "cancel");

        scene.expect("B CANCELLED, E O");
        assertThat(scene.entry("B").getBoolean("lateCancellation")).isTrue();
        assertThat(scene.entry("B").getList("history")).hasSize(2);
        assertThat(scene.letters().kinds()).contains("late-cancellation");
        assertThat(scene.letters().kindsTo("B"))
                .containsExactlyInAnyOrder("confirmation", "cancellation");
    }

    @Test
    void r12WhoGivesUpDuringTheSessionFreesAPlaceThatStaffMayGive() {
        Scene scene = scene().published().enrol("A", "B", "D");
        scene.at(Days.paris(scene.day(), "10:00"));

        scene.does("A", "cancel").expect("A CANCELLED, D W1");

        assertThat(scene.entry("A").getBoolean("lateCancellation")).isTrue();
        assertThat(scene.letters().kinds()).contains("list-for-staff", "late-cancellation");
        assertThat(scene.letters().kindsTo("D")).containsExactly("waiting");
    }

    @Test
    void r12LeavingTheListIsNeverLate() {
        Scene scene = scene().published().enrol("A", "B", "D");

        scene.at(Days.paris(scene.day(), "08:00")).does("D", "cancel").expect("D CANCELLED");

        assertThat(scene.entry("D").getBoolean("lateCancellation")).isFalse();
        assertThat(scene.letters().kinds()).doesNotContain("late-cancellation");
    }

    @Test
    void r18WhoIsConfirmedElsewhereDoesNotEvenWaitButWhoWaitsMayBeConfirmedElsewhere() {
        Scene full = scene().capacity(1).published().enrol("A", "B");
        Scene other = Scene.begin(api).on(full.day()).capacity(1).published();

        assertThat(enrolThere(full, "B", other).statusCode()).isEqualTo(201);
        assertThat(enrolThere(full, "A", other).jsonPath().getString("code")).isEqualTo("overlap");

        full.does("A", "cancel").expect("B O");
        Response asked = full.act("B", "accept");
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.jsonPath().getLong("session")).isEqualTo(other.session());
        full.expect("B O");
    }

    private Response enrolThere(Scene first, String letter, Scene there) {
        return api.as("gestion")
                .body(Map.of("person", first.person(letter, Map.of())))
                .post("/sessions/" + there.session() + "/enrolments");
    }

    @Test
    void r23StaffOfTheGipTakeNoPlaceAndPassTheList() {
        long gip =
                api.make(
                        "gestion",
                        "/organisations",
                        Map.of("name", "GIP de la scène", "type", "GIP"));
        Scene scene = scene().capacity(1).published().enrol("A", "B");
        scene.person("G", Map.of("organisation", gip));

        scene.enrol("G").expect("A C, B W1, G C");

        assertThat(scene.entry("G").getBoolean("outsideQuota")).isTrue();
        assertThat(scene.seats().getInt("seats.overbookedBy")).isZero();
        scene.does("G", "cancel").expect("B W1").does("A", "cancel").expect("B O");
    }

    @Test
    void strangersSeeAndDoNothingOfOthers() {
        Scene scene = scene().published().enrol("A");

        api.as("conseiller").get("/enrolments/" + scene.id("A")).then().statusCode(403);
        api.as("conseiller")
                .post("/enrolments/" + scene.id("A") + "/cancel")
                .then()
                .statusCode(403);
        api.anonymous().get("/enrolments/" + scene.id("A")).then().statusCode(401);
    }
}
