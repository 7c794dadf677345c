package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A place goes to a colleague (R15), a person to another session (R14), or nothing changes. */
class ExchangesIT {

    private static final Map<String, Object> WHY = Map.of("reason", "décision de l’équipe");

    private final Api api = new Api(SextantServer.shared());

    @Test
    void aColleagueTakesThePlaceUnlessAQuotaTellsThemApart() {
        Scene scene = Scene.begin(api).published(List.of(one(Map.of("each", "departement"))));
        long house = organisation();
        person(scene, "A", house, "45");
        scene.person("B", Map.of("departement", "18"));
        person(scene, "Y", house, "45");
        person(scene, "Z", house, "18");
        scene.enrol("A", "B").expect("A C, B C");

        scene.refused("A", "substitute", other(scene, "Z"), "quota-full");
        scene.expect("A C");
        scene.decide("A", "substitute", other(scene, "Y")).expect("A WITHDRAWN");
        assertThat(scene.seats().getInt("seats.confirmed")).isEqualTo(2);
    }

    @Test
    void aColleagueOutsideTheQuotaLeavesItsShareToTheList() {
        Scene scene =
                Scene.begin(api).capacity(20).published(List.of(one(Map.of("departement", "45"))));
        long house = organisation();
        person(scene, "A", house, "45");
        person(scene, "Z", house, "18");
        scene.person("D", Map.of("departement", "45"));
        scene.enrol("A", "D").expect("A C, D W1");

        scene.decide("A", "substitute", other(scene, "Z")).expect("A WITHDRAWN, D O");
    }

    @Test
    void w34AColleagueKeepsThePlaceOfAnOverbookedSessionAndBothAreTold() {
        Scene scene = Scene.begin(api);
        long house = organisation();
        person(scene, "A", house, "45");
        person(scene, "Y", house, "45");
        scene.published().enrol("A", "B", "D").force("E", "demande de la Région");
        scene.at("2026-03-02T10:00:00+01:00");

        scene.decide("A", "substitute", other(scene, "Y")).expect("A WITHDRAWN, D W1, E C");

        assertThat(scene.seats().getInt("seats.overbookedBy")).isEqualTo(1);
        assertThat(scene.letters().kindsTo("A"))
                .containsExactlyInAnyOrder("confirmation", "substituted");
        assertThat(scene.letters().kindsTo("Y")).containsExactly("substituted");
        assertThat(scene.letters().kinds()).doesNotContain("list-for-staff");
    }

    @Test
    void aColleagueMayStillComeInsteadOnceTheCutOffIsPast() {
        Scene scene = Scene.begin(api).with("cutOffAt", "2026-03-03T09:00:00+01:00");
        long house = organisation();
        person(scene, "A", house, "45");
        person(scene, "Y", house, "45");
        scene.published().enrol("A", "B", "D").at("2026-03-04T09:00:00+01:00");

        scene.decide("A", "substitute", other(scene, "Y")).expect("A WITHDRAWN, D W1");

        assertThat(scene.letters().kinds()).doesNotContain("list-for-staff");
    }

    @Test
    void aColleagueWhoWaitsAlreadyKeepsTheirRank() {
        Scene scene = Scene.begin(api);
        long house = organisation();
        person(scene, "A", house, "45");
        person(scene, "Y", house, "45");
        scene.published().enrol("A", "B", "D", "Y");

        scene.refused("A", "substitute", other(scene, "Y"), "already-enrolled");

        scene.expect("A C, D W1, Y W2");
    }

    @Test
    void nobodyStandsInForAStranger() {
        Scene scene = Scene.begin(api).published().enrol("A");
        scene.person("Y", Map.of());

        scene.refused("A", "substitute", other(scene, "Y"), "not-eligible");
        scene.expect("A C");
    }

    @Test
    void whoComesByAnExchangeIsApprovedByStaffsReasonOrNotAtAll() {
        Scene origin = Scene.begin(api).published();
        long house = organisation();
        person(origin, "A", house, "45");
        person(origin, "Y", house, "45");
        Scene approved =
                Scene.begin(api)
                        .with("approval", Map.of("required", true, "holdsPlace", false))
                        .published();
        Map<String, Object> there = to(approved);
        origin.enrol("A").refused("A", "transfer", there, "needs-approval");
        origin.expect("A C");

        long moved =
                origin.staff("A", "transfer", reasoned(there))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getLong("id");
        Map<String, Object> to = other(origin, "Y");

        assertThat(exchange(moved, to).jsonPath().getString("code")).isEqualTo("needs-approval");
        var taken = exchange(moved, reasoned(to)).jsonPath();
        assertThat(taken.getString("status")).isEqualTo("CONFIRMED");
        assertThat(taken.getString("history[0].reason")).isEqualTo(WHY.get("reason"));
    }

    @Test
    void aTransferToAFullSessionLeavesTheOriginUntouched() {
        Scene origin = Scene.begin(api).published().enrol("A");
        Scene full = Scene.begin(api).capacity(1).published().enrol("B");

        origin.refused("A", "transfer", to(full), "session-full");
        origin.refused("A", "transfer", to(origin), "already-enrolled");

        origin.expect("A C");
    }

    @Test
    void aPlaceThatTheListWaitsForIsNotForATransfer() {
        Scene origin = Scene.begin(api).published().enrol("A");
        Scene held = Scene.begin(api).waiting("MANUAL", 24).published();
        held.enrol("B", "D", "E").does("B", "cancel").expect("E W1");

        origin.refused("A", "transfer", to(held), "held-places");

        origin.expect("A C");
        assertThat(held.seats().getInt("seats.waiting")).isEqualTo(1);
    }

    @Test
    void nobodyIsMovedToAnHourWhereAThirdSessionConfirmsThem() {
        Scene origin = Scene.begin(api).published().enrol("A", "B", "D");
        Scene third = Scene.begin(api).published();
        Scene there = Scene.begin(api).on(third.day()).published();
        api.as("gestion")
                .body(other(origin, "A"))
                .post("/sessions/" + third.session() + "/enrolments")
                .then()
                .statusCode(201);

        Response refused = origin.refused("A", "transfer", to(there), "overlap");

        assertThat(refused.jsonPath().getLong("session")).isEqualTo(third.session());
        origin.expect("A C, D W1");
    }

    @Test
    void w37AMoveOutOfAnOverbookedSessionPromotesNobodyAndIsOneMail() {
        Scene origin = Scene.begin(api).published().enrol("A", "B", "D");
        origin.force("E", "demande de la Région");
        Scene there = Scene.begin(api).published();

        origin.decide("A", "transfer", to(there)).expect("A WITHDRAWN, D W1");

        assertThat(origin.letters().kindsTo("A")).containsExactly("confirmation");
        List<Long> told =
                api.as("gestion")
                        .queryParam("person", origin.person("A", Map.of()))
                        .queryParam("kind", "transferred")
                        .get("/messages")
                        .jsonPath()
                        .getList("items.session", Long.class);
        assertThat(told).containsExactly(there.session());
    }

    private static Map<String, Object> to(Scene there) {
        return Map.of("session", there.session());
    }

    private static Map<String, Object> one(Map<String, Object> selector) {
        return Map.of("name", "Q", "kind", "CAP", "size", 1, "selector", selector);
    }

    private static Map<String, Object> other(Scene scene, String letter) {
        return Map.of("person", scene.person(letter, Map.of()));
    }

    private Response exchange(long enrolment, Map<String, Object> body) {
        return api.as("gestion").body(body).post("/enrolments/" + enrolment + "/substitute");
    }

    private static Map<String, Object> reasoned(Map<String, Object> body) {
        Map<String, Object> with = new HashMap<>(body);
        with.putAll(WHY);
        return with;
    }

    private void person(Scene scene, String letter, long house, String departement) {
        scene.person(letter, Map.of("organisation", house, "departement", departement));
    }

    private long organisation() {
        String name = "Structure " + UUID.randomUUID().toString().substring(0, 8);
        return api.make("gestion", "/organisations", Map.of("name", name, "departement", "45"));
    }
}
