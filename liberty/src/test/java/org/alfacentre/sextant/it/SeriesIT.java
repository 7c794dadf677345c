package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A series is enrolled as a whole or waits as a whole, and a part may be taken (R21). */
class SeriesIT {

    private final Api api = new Api(SextantServer.shared());

    @Test
    void placesInAllAreConfirmedInOneMail() {
        Cycle cycle = Cycle.of(api, 2, 2, 2).enrol("A").expect("A", "C C C");

        assertThat(cycle.mails("A")).containsExactly("confirmation");
        assertThat(cycle.tryToEnrol("A").statusCode()).isEqualTo(200);
    }

    @Test
    void oneFullSessionMakesTheWholeWaitAndIsNamed() {
        Cycle cycle = Cycle.of(api, 2, 1).enrolIn(1, "X");

        Response answer = cycle.tryToEnrol("A");

        assertThat(answer.jsonPath().getString("cause.code")).isEqualTo("session-full");
        assertThat(answer.jsonPath().getLong("cause.session"))
                .isEqualTo(cycle.session(1).session());
        cycle.expect("A", "W1 W1");
        assertThat(cycle.mails("A")).containsExactly("waiting");
    }

    @Test
    void aWholeThatAnotherSessionStopsHoldsNobodyUp() {
        Cycle.of(api, 1, 1)
                .enrolIn(1, "X")
                .enrol("A")
                .expect("A", "W1 W1")
                .enrolIn(0, "N")
                .expect("N", "C -");
    }

    @Test
    void itIsPromotedOnlyWhenEverySessionHasAPlace() {
        Cycle cycle = Cycle.of(api, 2, 1, 1).enrolIn(1, "X").enrolIn(2, "Y").enrol("A");

        cycle.does(1, "X", "cancel").expect("A", "W1 W1 W1");
        cycle.does(2, "Y", "cancel").expect("A", "O O O");
        cycle.does(1, "A", "accept").expect("A", "C C C");

        assertThat(cycle.mails("A")).containsExactlyInAnyOrder("waiting", "offer", "confirmation");
    }

    @Test
    void whoWaitsBeforeItInOneSessionComesFirst() {
        Cycle cycle = Cycle.of(api, 1, 1).enrolIn(0, "X").enrolIn(0, "S").enrol("A");

        cycle.expect("A", "W2 W1").does(0, "X", "cancel").expect("S", "O -").expect("A", "W1 W1");
        cycle.does(0, "S", "decline").expect("A", "O O");
    }

    @Test
    void aPartOfAnOfferIsTakenAndTheRestGoesOn() {
        Cycle cycle = Cycle.of(api, 2, 1, 1).enrolIn(1, "X").enrol("A").does(1, "X", "cancel");

        cycle.does(0, "A", "accept", cycle.only(0, 2)).expect("A", "C DECLINED C");
        cycle.enrolIn(1, "B").expect("B", "- C -");
    }

    @Test
    void aPartIsTakenWhileTheRestWaits() {
        Cycle cycle = Cycle.of(api, 2, 1).enrolIn(1, "X").enrol("A");

        Response full = cycle.act(0, "A", "accept", cycle.only(1));
        assertThat(full.jsonPath().getString("code")).isEqualTo("session-full");

        cycle.does(0, "A", "accept", cycle.only(0)).expect("A", "C W1");
        cycle.does(1, "X", "cancel").expect("A", "C O");
    }

    @Test
    void theOfferOfAWholeEndsWithTheFirstCutOffOfItsSessions() {
        List<Scene> sessions =
                List.of(
                        Scene.begin(api).capacity(1).published(),
                        Scene.begin(api)
                                .capacity(1)
                                .with("cutOffAt", "2026-03-03T12:00:00+01:00")
                                .published());
        Cycle cycle = Cycle.of(api, sessions).enrolIn(0, "X").enrol("A").does(0, "X", "cancel");

        for (int i = 0; i < 2; i++) {
            String deadline =
                    api.as("gestion")
                            .get("/enrolments/" + cycle.enrolment(i, "A"))
                            .jsonPath()
                            .getString("offerExpiresAt");
            assertThat(deadline).startsWith("2026-03-03T11:00");
        }
        api.clock("2026-03-03T12:00:00+01:00");
        cycle.expect("A", "EXPIRED EXPIRED");
    }

    @Test
    void whoWaitsForOneOfThemAloneIsToldWhichStandsAgainstTheWhole() {
        Cycle cycle = Cycle.of(api, 2, 1).enrolIn(1, "X").enrolIn(1, "A");

        Response refused = cycle.tryToEnrol("A");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("already-enrolled");
        assertThat(refused.jsonPath().getLong("session")).isEqualTo(cycle.session(1).session());
        cycle.expect("A", "- W1");
        assertThat(cycle.session(0).seats().getInt("seats.confirmed")).isZero();
    }

    @Test
    void onceStaffHaveGivenThePlaceThatHeldItUpTheRestGoesOn() {
        Cycle cycle = Cycle.of(api, 2, 1).enrolIn(1, "X").enrol("A").expect("A", "W1 W1");

        cycle.staff(1, "A", "promote", Map.of("reason", "demande de la Région"));

        cycle.expect("A", "O C").enrolIn(0, "B").expect("B", "C -");
    }

    @Test
    void anUnansweredOfferEndsInAllSessions() {
        Cycle cycle = Cycle.of(api, 1, 1).enrolIn(0, "X").enrol("A").enrol("B");
        cycle.does(0, "X", "cancel").expect("A", "O O").expect("B", "W1 W1");

        api.clock("2026-03-20T09:00:00+01:00");

        cycle.expect("A", "EXPIRED EXPIRED").expect("B", "O O");
        assertThat(cycle.mails("A")).containsExactlyInAnyOrder("waiting", "offer", "offer-expired");
    }

    @Test
    void oneOrAllAreGivenUp() {
        Cycle cycle = Cycle.of(api, 2, 2, 2).enrol("A");

        cycle.does(0, "A", "cancel").expect("A", "CANCELLED C C");
        cycle.does(1, "A", "cancel", cycle.only(1, 2)).expect("A", "CANCELLED CANCELLED CANCELLED");
    }

    @Test
    void whoLeadsOneSessionIsCountedInTheOthers() {
        Scene led = Scene.begin(api).capacity(1).published();
        Scene full = Scene.begin(api).capacity(1).published().enrol("X");
        Cycle cycle = Cycle.of(api, List.of(led, full));
        long trainer =
                api.make(
                        "gestion",
                        "/trainers",
                        Map.of("person", led.person("A", Map.of()), "name", "A Scène"));
        led.patch("trainers", List.of(trainer));

        cycle.enrol("A").expect("A", "W1 W1");
        assertThat(full.seats().getInt("seats.overbookedBy")).isZero();
    }

    @Test
    void aDraftBesideThemIsNoPartOfTheWhole() {
        Scene first = Scene.begin(api).published();
        Scene second = Scene.begin(api).published();
        long draft = api.make("gestion", "/sessions", Map.of("action", "A3", "title", "Plus tard"));
        List<Long> sessions = List.of(first.session(), second.session(), draft);
        long series =
                api.make(
                        "gestion",
                        "/series",
                        Map.of("action", "A3", "title", "Cycle", "sessions", sessions));

        Response answer =
                api.as("gestion")
                        .body(Map.of("person", first.person("A", Map.of())))
                        .post("/series/" + series + "/enrolments");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.jsonPath().getList("items.status")).containsOnly("CONFIRMED").hasSize(2);
    }

    @Test
    void aSessionThatFallsOutHoldsTheRestUpNoLonger() {
        Cycle cycle = Cycle.of(api, 1, 1).enrolIn(1, "X").enrol("A").expect("A", "W1 W1");

        api.as("gestion")
                .body(Map.of("reason", "salle indisponible"))
                .post("/sessions/" + cycle.session(1).session() + "/cancel")
                .then()
                .statusCode(200);

        cycle.expect("A", "O WITHDRAWN");
    }

    @Test
    void aClosedSessionRefusesTheWhole() {
        Cycle cycle = Cycle.of(api, 2, 2);
        cycle.session(1).patch("closesAt", "2026-03-01T18:00:00+01:00");

        Response refused = cycle.tryToEnrol("A");

        assertThat(refused.jsonPath().getString("code")).isEqualTo("window-closed");
        assertThat(cycle.session(0).seats().getInt("seats.confirmed")).isZero();
    }

    @Test
    void aRequestForTheWholeIsApprovedAsAWhole() {
        Map<String, Object> approval = Map.of("required", true, "holdsPlace", true);
        List<Scene> sessions =
                List.of(
                        Scene.begin(api).capacity(1).with("approval", approval).published(),
                        Scene.begin(api).capacity(1).with("approval", approval).published());
        Cycle cycle = Cycle.of(api, sessions).enrol("A").enrol("B");

        cycle.expect("A", "REQUESTED REQUESTED").expect("B", "W1 W1");
        cycle.staff(0, "A", "approve", Map.of()).expect("A", "C C");
    }
}
