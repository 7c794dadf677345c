package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who speaks for a regroupement among the référents, action 3, by REST. */
class MandatesIT {

    private static final String BASE = "/coordination/mandates";
    private static final String ENDS = "coordination.mandate-ends";

    private final Api api = new Api(SextantServer.shared());
    private final Scene scene = Scene.begin(api);
    private final Regroupement pithiviers = Regroupement.of(scene, "Pithiviers");
    private final Regroupement chinon = Regroupement.of(scene, "Chinon");

    @Test
    void itsHolderIsToldSixtyDaysBeforeItEndsAndAgainWhenTheEndMoves() throws Exception {
        long mandate = given("ALTERNATE", "A", "2026-05-15").jsonPath().getLong("id");
        scene.at("2026-03-13T10:00:00+01:00");
        assertThat(told("A")).isEmpty();

        scene.at("2026-03-16T09:00:00+01:00");
        scene.at("2026-03-17T09:00:00+01:00");

        assertThat(told("A")).hasSize(1);
        assertThat(Mails.text(scene.letters().mail(told("A").get(0))))
                .contains("Pithiviers prend fin le 15 mai 2026")
                .contains("/sextant/");

        theOutboxListsMailsThatTellOfNoSession();
        until("gestion", mandate, "2026-05-29").then().statusCode(200);
        scene.at("2026-03-31T09:00:00+02:00");
        assertThat(told("A")).hasSize(2);
    }

    private static void theOutboxListsMailsThatTellOfNoSession() {
        assertThat(
                        Visitor.of(SextantServer.shared(), "gestion")
                                .get("/outbox.xhtml?kind=" + ENDS)
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoseMandateIsOverByThenDoesNotEnrol() {
        scene.capacity(30).published();
        given("ALTERNATE", "A", "2026-05-15");
        given("ALTERNATE", "B", null);

        assertThat(scene.tryToEnrol("A").jsonPath().getString("code")).isEqualTo("not-eligible");
        scene.enrol("B", "C").expect("B C, C C");
    }

    @Test
    void aReferentNamesAlternatesOfTheirOwnRegroupementOnly() {
        var alternate = pithiviers.mandate("ALTERNATE", "A", null);

        assertThat(status("referent", pithiviers.mandate("TITULAR", "A", null))).isEqualTo(403);
        assertThat(status("referent", chinon.mandate("ALTERNATE", "B", null))).isEqualTo(403);
        Response named = give("referent", alternate);
        assertThat(named.statusCode()).as(named.asString()).isEqualTo(201);
        assertThat(mandates("referent")).contains(named.jsonPath().getInt("id"));
        assertThat(mandates(scene.email("A"))).contains(named.jsonPath().getInt("id"));
        for (String other : List.of("conseiller", "formateur", "dpo")) {
            api.as(other).get(BASE).then().statusCode(403);
            assertThat(status(other, alternate)).isEqualTo(403);
        }
        api.anonymous().get(BASE).then().statusCode(401);
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsField() {
        given("ALTERNATE", "A", "2026-05-15");
        var elsewhere = chinon.mandate("ALTERNATE", "C", null);
        elsewhere.put("person", pithiviers.member("A"));

        assertThat(wrong(pithiviers.mandate("ALTERNATE", "A", "2026-04-01")))
                .containsExactly("ends");
        assertThat(wrong(pithiviers.mandate("ALTERNATE", "B", "2025-12-31")))
                .containsExactly("ends");
        assertThat(wrong(elsewhere)).containsExactly("person");
        assertThat(wrong(Map.of("network", chinon.id())))
                .containsExactlyInAnyOrder("kind", "person", "begins");
        assertThat(wrong(Map.of())).containsExactly("network");
    }

    @Test
    void aRegroupementHasOneTitularAtATime() {
        assertThat(status("gestion", chinon.mandate("TITULAR", "A", "2026-06-30"))).isEqualTo(201);
        var successor = chinon.mandate("TITULAR", "B", null);

        assertThat(wrong(successor)).containsExactly("ends");
        successor.put("begins", "2026-07-01");
        assertThat(status("gestion", successor)).isEqualTo(201);
    }

    @Test
    void ofSeveralTitularsGivenAtOnceOneIsKept() {
        Regroupement loches = Regroupement.of(scene, "Loches");

        List<Response> answers =
                AtOnce.all(
                        Stream.of("A", "B", "C", "D")
                                .map(letter -> loches.mandate("TITULAR", letter, null))
                                .<AtOnce.Call<Response>>map(wanted -> () -> give("gestion", wanted))
                                .toList());

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(201, 422, 422, 422);
    }

    @Test
    void whoIsForgottenHoldsNoMandate() {
        int mandate = given("ALTERNATE", "A", null).jsonPath().getInt("id");

        api.as("dpo")
                .body(Map.of("reason", "demande"))
                .post("/people/" + pithiviers.member("A") + "/anonymise")
                .then()
                .statusCode(200);

        assertThat(mandates("gestion")).doesNotContain(mandate);
    }

    private Response given(String kind, String letter, String ends) {
        Response answer = give("gestion", pithiviers.mandate(kind, letter, ends));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private int status(String account, Map<String, Object> wanted) {
        return give(account, wanted).statusCode();
    }

    private Response give(String account, Map<String, Object> wanted) {
        return api.as(account).body(wanted).post(BASE);
    }

    private List<String> wrong(Map<String, Object> wanted) {
        Response refused = give("gestion", wanted);
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        return refused.jsonPath().getList("errors.field");
    }

    private Response until(String account, long mandate, String ends) {
        return api.as(account).body(Map.of("ends", ends)).patch(BASE + "/" + mandate);
    }

    private List<Integer> mandates(String account) {
        return api.as(account).get(BASE).then().statusCode(200).extract().jsonPath().getList("id");
    }

    private List<Map<String, Object>> told(String letter) {
        return api.as("gestion")
                .queryParam("person", pithiviers.member(letter))
                .queryParam("kind", ENDS)
                .get("/messages")
                .jsonPath()
                .getList("items");
    }
}
