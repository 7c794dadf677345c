package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Quotas of both kinds: whom they stop, whom they do not, and what staff may write. */
class QuotasIT {

    private static final Map<String, Object> LOIRET = Map.of("departement", "45");
    private static final Map<String, Object> CHER = Map.of("departement", "18");

    private final Api api = new Api(SextantServer.shared());

    private Scene scene(int capacity, List<Map<String, Object>> quotas) {
        return Scene.begin(api).capacity(capacity).published(quotas);
    }

    private static Map<String, Object> quota(
            String kind, int size, Map<String, Object> selector, Map<String, Object> more) {
        Map<String, Object> quota = new HashMap<>(more);
        quota.putAll(Map.of("name", "Q", "kind", kind, "size", size, "selector", selector));
        return quota;
    }

    private static Map<String, Object> cap(int size, Map<String, Object> selector) {
        return quota("CAP", size, selector, Map.of());
    }

    private static Map<String, Object> held(int size, Map<String, Object> selector) {
        return quota("HELD", size, selector, Map.of());
    }

    private static void from(Scene scene, Map<String, Object> place, String... letters) {
        for (String letter : letters) {
            scene.person(letter, place);
        }
    }

    @Test
    void whomAnotherQuotaStopsKeepsTheirRankAndHoldsNobodyUp() {
        Scene scene = scene(2, List.of(cap(1, LOIRET)));
        from(scene, LOIRET, "A", "D");
        from(scene, CHER, "B", "E");

        scene.enrol("A", "B", "D", "E").expect("A C, B C, D W1, E W2");

        scene.does("B", "cancel").expect("D W1, E O");
    }

    @Test
    void heldPlacesWaitForTheirsUntilTheyAreReleased() {
        Map<String, Object> release = Map.of("releaseAt", "2026-03-05T00:00:00+01:00");
        Scene scene = scene(2, List.of(quota("HELD", 1, CHER, release)));
        from(scene, LOIRET, "A", "B");

        scene.enrol("A", "B").expect("A C, B W1");

        assertThat(scene.entry("B").getString("cause.code")).isEqualTo("held-places");
        assertThat(scene.entry("B").getString("cause.until")).startsWith("2026-03-04T23:00");
        scene.at("2026-03-05T00:00:00+01:00").expect("B O");
    }

    @Test
    void whatIsReleasedGoesToTheListInItsOrderUnderACapForEach() {
        Map<String, Object> release = Map.of("releaseAt", "2026-03-05T00:00:00+01:00");
        Scene scene =
                scene(
                        4,
                        List.of(
                                quota("HELD", 3, CHER, release),
                                cap(1, Map.of("each", "organisation"))));
        long house = house();
        from(scene, Map.of("departement", "45", "organisation", house), "A", "B");
        from(scene, LOIRET, "D", "E", "F");
        from(scene, CHER, "G");
        scene.enrol("A", "B", "D", "E", "F", "G");
        scene.expect("A C, B W1, D W2, E W3, F W4, G C");
        assertThat(scene.entry("B").getString("cause.code")).isEqualTo("quota-full");
        assertThat(scene.entry("D").getString("cause.code")).isEqualTo("held-places");

        scene.at("2026-03-05T00:00:00+01:00").expect("B W1, D O, E O, F W2");

        scene.does("A", "cancel").expect("B O, F W1");
    }

    private long house() {
        String name = "Structure " + UUID.randomUUID().toString().substring(0, 8);
        return api.make("gestion", "/organisations", Map.of("name", name));
    }

    @Test
    void whatIsReleasedWhileTheSessionIsOverbookedGoesToNobody() {
        Map<String, Object> release = Map.of("releaseAt", "2026-03-05T00:00:00+01:00");
        Scene scene = scene(2, List.of(quota("HELD", 1, CHER, release)));
        from(scene, LOIRET, "A", "B", "D", "E");
        from(scene, CHER, "G", "H");
        scene.enrol("A", "B").force("D", "demande de la Région");
        scene.force("E", "demande de la Région");
        scene.enrol("G").expect("A C, B W1, D C, E C, G W2");
        assertThat(scene.entry("G").getString("cause.code")).isEqualTo("session-full");
        assertThat(scene.seats().getInt("seats.overbookedBy")).isEqualTo(1);

        scene.at("2026-03-05T00:00:00+01:00").expect("B W1, G W2");
        scene.does("A", "cancel").expect("B W1, G W2").does("D", "cancel").expect("B O, G W1");
    }

    @Test
    void aRemovedQuotaFreesAndTheSessionsCapacityStillEndsTheWalk() {
        Scene scene = scene(3, List.of(cap(1, LOIRET)));
        from(scene, LOIRET, "A", "B", "D", "E");
        scene.enrol("A", "B", "D", "E").expect("A C, B W1, D W2, E W3");

        scene.quotas(List.of()).expect("B O, D O, E W1");

        assertThat(scene.entry("E").getString("cause.code")).isEqualTo("session-full");
    }

    @Test
    void aFullListTurnsNobodyAwayWhomAPlaceIsHeldFor() {
        Scene scene =
                Scene.begin(api)
                        .capacity(2)
                        .with("waitingList", Map.of("mode", "OFFER", "limit", 1))
                        .published(List.of(held(1, CHER)));
        from(scene, LOIRET, "A", "B", "E");
        from(scene, CHER, "D");
        scene.enrol("A", "B").expect("A C, B W1");

        assertThat(new Roll(scene).ask(scene.person("E", Map.of())).jsonPath().getString("code"))
                .isEqualTo("list-full");
        scene.enrol("D").expect("B W1, D C");
    }

    @Test
    void aQuotaTellsHowFullItIsAndByHowMuchItIsOverbooked() {
        Scene scene = scene(4, List.of(cap(2, LOIRET)));
        from(scene, LOIRET, "A", "B");
        scene.enrol("A", "B");

        JsonPath lowered =
                api.as("gestion")
                        .body(List.of(cap(1, LOIRET)))
                        .put("/sessions/" + scene.session() + "/quotas")
                        .jsonPath();

        assertThat(lowered.getInt("[0].taken")).isEqualTo(2);
        assertThat(lowered.getInt("[0].overbookedBy")).isEqualTo(1);
        scene.expect("A C, B C");
    }

    @Test
    void heldPlacesAreTheirsAheadOfTheQueue() {
        Scene scene = scene(2, List.of(held(1, CHER)));
        from(scene, LOIRET, "A", "B");
        from(scene, CHER, "D");

        scene.enrol("A", "B", "D").expect("A C, B W1, D C");
    }

    @Test
    void aPausedListKeepsNobodyFromThePlaceHeldForThem() {
        Scene scene = scene(3, List.of(held(1, CHER)));
        from(scene, LOIRET, "A", "B", "E");
        from(scene, CHER, "D");
        scene.enrol("A", "B", "E").expect("A C, B C, E W1");
        scene.patch("waitingList", Map.of("paused", true)).does("A", "cancel");

        scene.enrol("D").expect("D C, E W1");

        assertThat(scene.seats().getInt("seats.heldForList")).isEqualTo(1);
    }

    @Test
    void aCapThatEndsFreesItsPlaces() {
        Map<String, Object> until = Map.of("until", "2026-03-05T00:00:00+01:00");
        Scene scene = scene(3, List.of(quota("CAP", 1, LOIRET, until)));
        from(scene, LOIRET, "A", "B");

        scene.enrol("A", "B").expect("A C, B W1");

        scene.at("2026-03-05T00:00:00+01:00").expect("B O");
    }

    @Test
    void anEmptyValueIsNeverCounted() {
        scene(5, List.of(cap(1, Map.of("each", "organisation"))))
                .enrol("A", "B", "D")
                .expect("A C, B C, D C");
    }

    @Test
    void aLoweredQuotaRemovesNobodyAndPromotesNobodyOfItsOwn() {
        Scene scene = scene(5, List.of(cap(2, LOIRET)));
        from(scene, LOIRET, "A", "B", "D");

        scene.enrol("A", "B", "D").quotas(List.of(cap(1, LOIRET))).expect("A C, B C, D W1");

        scene.does("A", "cancel").expect("D W1").does("B", "cancel").expect("D O");
    }

    @Test
    void thePreviewSaysWhoWouldGetAPlaceAndChangesNothing() {
        Scene scene = scene(3, List.of(cap(1, LOIRET)));
        from(scene, LOIRET, "A", "B", "D");
        scene.enrol("A", "B", "D");

        JsonPath effect =
                api.as("gestion")
                        .body(List.of(cap(2, LOIRET)))
                        .post("/sessions/" + scene.session() + "/quotas/preview")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(effect.getList("promoted.enrolment", Long.class)).containsExactly(scene.id("B"));
        assertThat(effect.getList("blocked.enrolment", Long.class)).containsExactly(scene.id("D"));
        assertThat(effect.getString("blocked[0].cause")).isEqualTo("quota-full");
        assertThat(effect.getInt("free")).isEqualTo(1);
        scene.expect("B W1, D W2");
    }

    @Test
    void whoWouldWriteOverSomebodyElsesQuotasIsToldAndTriesAgain() {
        Scene scene = scene(2, List.of());
        QuotaForm form = QuotaForm.open(scene);
        scene.quotas(List.of(cap(5, CHER), cap(6, LOIRET)));

        assertThat(QuotaForm.isStale(form.save(1))).isTrue();
        assertThat(QuotaForm.sizes(scene)).containsExactly(5, 6);

        assertThat(QuotaForm.isSaved(QuotaForm.open(scene).save(1))).isTrue();
        assertThat(QuotaForm.sizes(scene)).containsExactly(1);
    }

    static List<Map<String, Object>> mistakes() {
        List<Map<String, Object>> mistakes =
                new ArrayList<>(
                        List.of(
                                cap(-1, LOIRET),
                                cap(1, Map.of("departement", "999")),
                                cap(1, Map.of("departement", "45", "network", 1)),
                                cap(1, Map.of("each", "nothing")),
                                cap(1, Map.of("organisation", 999_999_999)),
                                held(3, LOIRET),
                                held(1, Map.of("each", "departement")),
                                Map.of("name", "Q", "kind", "CAP", "size", 1)));
        mistakes.add(quota("CAP", 1, LOIRET, Map.of("releaseAt", "2026-03-05T00:00:00+01:00")));
        mistakes.add(quota("HELD", 1, LOIRET, Map.of("until", "2026-03-05T00:00:00+01:00")));
        return mistakes;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatMakesNoSenseIsRefused(Map<String, Object> mistake) {
        Scene scene = scene(2, List.of());

        Response refused =
                api.as("gestion")
                        .body(List.of(mistake))
                        .put("/sessions/" + scene.session() + "/quotas");

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
    }

    @Test
    void theCapacityIsNotLoweredBelowTheHeldPlaces() {
        Scene scene = scene(3, List.of(held(2, LOIRET)));

        api.as("gestion")
                .body(Map.of("capacity", 1))
                .patch("/sessions/" + scene.session())
                .then()
                .statusCode(422);
    }
}
