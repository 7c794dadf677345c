package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The waiting list scenarios of the rules, by their ids, through REST. */
class WaitingListIT {

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
    void w18ARaisedQuotaPromotes() {
        Scene scene =
                scene().capacity(20).published(List.of(cap("45", 1, Map.of("departement", "45"))));
        scene.person("A", Map.of("departement", "45"));
        scene.person("D", Map.of("departement", "45"));
        scene.enrol("A", "D").expect("A C, D W1");

        scene.quotas(List.of(cap("45", 2, Map.of("departement", "45")))).expect("D O");
    }

    @Test
    void w19PriorityGoesFirst() {
        Scene scene = scene().published().enrol("A", "B", "D", "E");
        api.as("gestion")
                .body(Map.of("priority", 10, "reason", "mandat"))
                .patch("/enrolments/" + scene.id("E"))
                .then()
                .statusCode(200);

        scene.does("A", "cancel").expect("D W1, E O");
    }

    @Test
    void w22AfterTheCutOffStaffGetTheList() {
        Scene scene =
                scene().with("cutOffAt", "2026-03-10T18:00:00+01:00")
                        .published()
                        .enrol("A", "B", "D");
        scene.at("2026-03-10T18:00:00+01:00").does("A", "cancel").expect("D W1");

        assertThat(scene.letters().kinds()).contains("list-for-staff");
        assertThat(scene.letters().kindsTo("D")).containsExactly("waiting");
    }

    @Test
    void w23ACancelledSessionTellsEachOnce() {
        Scene scene = afterOneLeft();
        api.as("gestion")
                .body(Map.of("reason", "intervenant indisponible"))
                .post("/sessions/" + scene.session() + "/cancel")
                .then()
                .statusCode(200);

        scene.expect("A CANCELLED, B WITHDRAWN, D WITHDRAWN, E WITHDRAWN");
        assertThat(scene.letters().kindsTo("D"))
                .containsExactlyInAnyOrder("waiting", "offer", "session-cancelled");
        assertThat(scene.letters().kindsTo("A")).doesNotContain("session-cancelled");
        assertThat(scene.act("D", "accept").jsonPath().getString("code"))
                .isEqualTo("session-cancelled");
    }

    @Test
    void r9OneSaveThatFreesInSeveralWaysGivesStaffOneList() {
        Scene scene = scene().waiting("MANUAL", 24).published().enrol("A", "B", "D", "E");

        api.as("gestion")
                .body(
                        Map.of(
                                "capacity",
                                4,
                                "cutOffAt",
                                "2026-03-20T12:00:00+01:00",
                                "trainers",
                                List.of(),
                                "approval",
                                Map.of("required", false)))
                .patch("/sessions/" + scene.session())
                .then()
                .statusCode(200);

        assertThat(scene.letters().kinds()).containsOnlyOnce("list-for-staff");
    }

    @Test
    void w24ConfirmModeGivesThePlaceAtOnceAndItMayBeDeclined() {
        Scene scene =
                scene().waiting("CONFIRM", 24).published().enrol("A", "B", "D").does("A", "cancel");

        scene.expect("D C").does("D", "decline").expect("D DECLINED");
    }

    @Test
    void w25ManualModeHoldsThePlaceForTheList() {
        Scene scene =
                scene().waiting("MANUAL", 24).published().enrol("A", "B", "D").does("A", "cancel");

        scene.expect("D W1").enrol("F").expect("F W2");
        assertThat(scene.letters().kinds()).contains("list-for-staff");
        assertThat(scene.seats().getInt("seats.heldForList")).isEqualTo(1);
    }

    @Test
    void w27LeavingTheListClosesTheRanks() {
        Scene scene = scene().published().enrol("A", "B", "D", "E").does("D", "cancel");

        scene.expect("D CANCELLED, E W1");
        assertThat(scene.letters().kindsTo("D")).containsExactlyInAnyOrder("waiting", "left-list");
    }

    @Test
    void w28AFullListRefuses() {
        Scene scene =
                scene().with("waitingList", Map.of("mode", "OFFER", "limit", 3))
                        .published()
                        .enrol("A", "B", "D", "E", "F");

        assertThat(scene.tryToEnrol("G").jsonPath().getString("code")).isEqualTo("list-full");
    }

    @Test
    void w30SomebodyDeactivatedIsPassedOver() {
        Scene scene = scene().published().enrol("A", "B", "D", "E");
        api.as("gestion")
                .body(Map.of("active", false))
                .patch("/people/" + scene.person("D", Map.of()))
                .then()
                .statusCode(200);

        scene.does("A", "cancel").expect("E O");
    }

    @Test
    void w30SomebodyWhoIsBackIsCountedAgain() {
        Scene scene = scene().published().enrol("A", "B", "D");
        turn(scene.person("D", Map.of()), false);
        scene.does("A", "cancel").expect("D W1");

        turn(scene.person("D", Map.of()), true);

        scene.expect("D O");
    }

    @Test
    void w30WhoIsErasedLeavesTheListOrTheOfferToTheNextAndIsNotWrittenTo() {
        Scene scene = scene().published().enrol("A", "B", "D", "E", "F");

        erase(scene, "D").expect("E W1, F W2").does("A", "cancel").expect("E O, F W1");
        erase(scene, "E").expect("F O");
        erase(erase(scene, "B"), "A");

        assertThat(scene.seats().getInt("seats.free")).isEqualTo(1);
        assertThat(scene.letters().kinds()).doesNotContain("withdrawn", "left-list");
        assertThat(scene.entry("A").getString("history[1].to")).isEqualTo("CANCELLED");
        assertThat(scene.entry("A").getString("history[1].by")).isEqualTo("Personne anonymisée");
    }

    private Scene erase(Scene scene, String letter) {
        api.as("dpo")
                .post("/people/" + scene.person(letter, Map.of()) + "/anonymise")
                .then()
                .statusCode(200);
        return scene;
    }

    private void turn(long person, boolean active) {
        api.as("gestion")
                .body(Map.of("active", active))
                .patch("/people/" + person)
                .then()
                .statusCode(200);
    }

    @Test
    void w33AModuleThatIsOnAgainLetsTheQueueGoOn() {
        Scene scene = scene().with("action", "A8").capacity(1).published().enrol("A", "D");
        api.as("admin").post("/modules/trades/deactivate").then().statusCode(200);
        try {
            scene.does("A", "cancel").expect("D W1");
            Response drafted =
                    api.as("gestion")
                            .body(Map.of("action", "A8", "title", "Sans ses quotas"))
                            .post("/sessions");
            assertThat(drafted.statusCode()).isEqualTo(409);
            assertThat(drafted.jsonPath().getString("code")).isEqualTo("action-without-module");
        } finally {
            api.as("admin").post("/modules/trades/activate").then().statusCode(200);
        }
        scene.expect("D O");
    }

    @Test
    void anOfferThatCouldNotBeAnsweredInTimeIsLeftToStaffInAnyMode() {
        Scene elsewhere = Scene.begin(api).published();
        Scene scene =
                scene().on(elsewhere.day())
                        .waiting("CONFIRM", 24)
                        .with("cutOffAt", "2026-03-02T12:00:00+01:00")
                        .published()
                        .enrol("A", "B", "D");
        long busy = scene.person("D", Map.of());
        api.as("gestion")
                .body(Map.of("person", busy))
                .post("/sessions/" + elsewhere.session() + "/enrolments")
                .then()
                .statusCode(201);

        scene.does("A", "cancel").expect("D W1");
    }

    @Test
    void r25TheCauseIsThatOfNowAndNotThatOfTheDayTheyJoined() {
        Scene scene = scene().published(List.of(cap("45", 1, Map.of("departement", "45"))));
        scene.person("A", Map.of("departement", "45"));
        scene.person("D", Map.of("departement", "45"));
        scene.enrol("A", "B", "D").expect("A C, B C, D W1");
        assertThat(scene.entry("D").getString("cause.code")).isEqualTo("session-full");

        scene.patch("capacity", 3);

        assertThat(scene.entry("D").getString("cause.code")).isEqualTo("quota-full");
        assertThat(scene.entry("D").getString("cause.quota")).isEqualTo("45");
        assertThat(said(scene)).contains("«\u00a045\u00a0»").doesNotContain("Toutes les places");
        scene.patch("waitingList", Map.of("paused", true)).does("A", "cancel");
        assertThat(scene.entry("D").getString("cause.code")).isEqualTo("held-places");
        assertThat(scene.entry("D").getString("cause.quota")).isNull();
    }

    @Test
    void r25AMailThatHadToWaitTellsTheRankThatItLeavesWith() throws Exception {
        stopMail(true);
        Scene scene = scene().published();
        try {
            scene.enrol("A", "B", "D", "E").does("D", "cancel");
        } finally {
            stopMail(false);
        }

        scene.at("2026-03-02T10:00:00+01:00");

        var told = scene.letters().to("E", "waiting").get(0);
        assertThat(Mails.text(scene.letters().mail(told))).contains("1ʳᵉ position");
    }

    private void stopMail(boolean stopped) {
        api.as("gestion")
                .body(Map.of("stopped", stopped))
                .put("/mail/switch")
                .then()
                .statusCode(200);
    }

    @Test
    void r25WhoWaitsIsToldOfStaffOnceTheEngineNoLongerChooses() {
        Scene scene = scene().published().enrol("A", "B", "D");
        assertThat(said(scene)).contains("courriel vous la proposera");

        scene.patch("waitingList", Map.of("paused", true));

        assertThat(said(scene)).contains("l’équipe du programme l’attribuera");
    }

    private String said(Scene scene) {
        return Visitor.of(SextantServer.shared(), scene.email("D"))
                .get("/enrol.xhtml?session=" + scene.code())
                .asString();
    }

    @Test
    void w37ATransferIsAtomicAndFreesTheOldPlace() {
        Scene origin = scene().capacity(1).published().enrol("D", "E");
        Scene destination = Scene.begin(api).published();

        long moved =
                origin.staff("D", "transfer", Map.of("session", destination.session()))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getLong("id");

        origin.expect("D WITHDRAWN, E O");
        assertThat(origin.entry("D").getLong("replacedBy")).isEqualTo(moved);
    }

    @Test
    void w38AClosedWindowDoesNotStopThePromotion() {
        Scene scene =
                scene().with("closesAt", "2026-03-10T18:00:00+01:00")
                        .published()
                        .enrol("A", "B", "D")
                        .at("2026-03-11T09:00:00+01:00")
                        .does("A", "cancel");

        scene.expect("D O");
    }
}
