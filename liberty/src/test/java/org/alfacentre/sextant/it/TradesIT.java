package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Action 8 by REST: a visit is arranged, its instructions read, its visitors grouped. */
class TradesIT {

    private static final String BASE = "/trades";
    private static final String HOST = "accueil@conserverie.example";

    private final SextantServer server = SextantServer.shared();
    private final Api api = new Api(server);
    private final Scene day = Scene.begin(api).with("action", "A8").capacity(20);

    @Test
    void theListOfVisitorsHoldsThoseWhoHaveReadTheInstructions() {
        day.published().enrol("A", "B", "C");
        arrange(2);
        assertThat(visitors().getList("missing")).hasSize(3);
        assertThat(visitors().getBoolean("complete")).isFalse();

        acknowledge("A").then().statusCode(204);
        acknowledge("A").then().statusCode(204);
        acknowledge("B").then().statusCode(204);
        assertThat(visitors().getList("groups[0].name")).hasSize(2);
        assertThat(visitors().getList("missing")).hasSize(1);

        assertThat(remind()).isEqualTo(1);
        assertThat(remind()).isEqualTo(1);
        assertThat(day.letters().kindsTo("C")).containsOnlyOnce("trades.read");
        acknowledge("C").then().statusCode(204);
        assertThat(visitors().getBoolean("complete")).isTrue();
        assertThat(visitors().getList("groups")).hasSize(2);
        assertThat(visitors().<Map<String, Object>>getList("groups[0]"))
                .allSatisfy(it -> assertThat(it).containsOnlyKeys("name", "organisation"));

        day.at(Days.paris(day.day().plusDays(8), "12:00"));
        assertThat(visitors().getList("groups")).isEmpty();
    }

    @Test
    void theListIsErasedByItselfAWeekLaterThoughTheModuleIsSwitchedOff() {
        day.published().enrol("A", "B");
        arrange(2);
        acknowledge("A").then().statusCode(204);
        acknowledge("B").then().statusCode(204);
        assertThat(ofTheModuleOn("A")).hasSize(1);
        LocalDate eighth = day.day().plusDays(8);
        api.as("admin").post("/modules/trades/deactivate").then().statusCode(200);
        try {
            day.at(Days.paris(eighth, "12:00"));
        } finally {
            api.as("admin").post("/modules/trades/activate").then().statusCode(200);
        }

        String told =
                Visitor.of(server, "dpo")
                        .get("/audit.xhtml?text=module-data-expired&from=" + eighth)
                        .asString();
        assertThat(told).contains("Données d’un module effacées à l’échéance", "module trades");
        assertThat(ofTheModuleOn("A")).isEmpty();
        assertThat(Visitor.of(server, "conseiller").get("/privacy.xhtml").asString())
                .contains("Liste des visiteurs d’une entreprise", "7 jours après la journée");
    }

    @Test
    void aWeekAheadTheInstructionsAreSent() {
        day.published().enrol("A");

        day.at(Days.paris(day.day().minusDays(7), "12:00"));

        assertThat(day.letters().kindsTo("A")).contains("trades.instructions");
    }

    @Test
    void theDayBeforeTheOneReminderTellsWhereTheVisitBegins() {
        day.published().enrol("A");
        arrange(2);

        day.at(Days.paris(day.day().minusDays(1), "12:00"));

        List<Map<String, Object>> dayBefore =
                day.letters().to("A", "reminder").stream()
                        .filter(it -> it.get("sentAt") != null)
                        .filter(it -> isOn(it, day.day().minusDays(1)))
                        .toList();
        assertThat(dayBefore).hasSize(1);
        assertThat(new Mailbox(api, day.person("A", Map.of())).text("reminder"))
                .contains("Accueil, Zone industrielle")
                .contains("une pièce d’identité");
    }

    @Test
    void theHostIsWrittenWhoComesAndThankedAndItsListIsErased() throws Exception {
        day.published().enrol("A", "B");
        arrange(20);
        assertThat(write("list")).isEqualTo(409);
        acknowledge("A").then().statusCode(204);
        String visitor = visitors().getString("groups[0][0].name");
        String missing = visitors().getString("missing[0].name");

        assertThat(write("list")).isEqualTo(200);
        assertThat(write("list")).isEqualTo(409);
        assertThat(write("thanks")).isEqualTo(409);
        day.at(Days.paris(day.day(), "20:00"));

        Map<String, Object> list = toTheHost("trades.visitors");
        assertThat(list).containsEntry("recipient", HOST).containsEntry("state", "SENT");
        String said = Mailbox.plain(day.letters().mail(list).getContent());
        assertThat(said).contains(visitor).doesNotContain(missing, "/session.xhtml");
        assertThat(write("thanks")).isEqualTo(200);
        assertThat(api.as("gestion").get(address("host")).jsonPath().getList("what"))
                .containsExactly("THANKS", "LIST");
        day.at(Days.paris(day.day().plusDays(8), "12:00"));
        api.as("gestion").get("/messages/" + list.get("id") + ".eml").then().statusCode(410);
        assertThat(toTheHost("trades.thanks")).containsEntry("state", "SENT");
    }

    @Test
    void whoExpectsVisitorsIsToldOnceThatTheyDoNotCome() throws Exception {
        day.published().enrol("A");
        arrange(20);
        acknowledge("A").then().statusCode(204);
        assertThat(write("list")).isEqualTo(200);

        cancel();
        day.at("2026-03-02T12:00:00+01:00");

        Map<String, Object> told = toTheHost("trades.cancelled");
        assertThat(told).containsEntry("recipient", HOST).containsEntry("state", "SENT");
        assertThat(Mailbox.plain(day.letters().mail(told).getContent()))
                .contains("est annulée")
                .doesNotContain("/session.xhtml");
        assertThat(api.as("gestion").get(address("host")).jsonPath().getList("what"))
                .containsExactly("CANCELLED", "LIST");
    }

    @Test
    void aHostThatWasToldNobodyIsNotToldOfACancellation() {
        day.published().enrol("A");
        arrange(20);

        cancel();
        day.at("2026-03-02T12:00:00+01:00");

        assertThat(toTheHost("trades.cancelled")).isNull();
    }

    private void cancel() {
        api.as("gestion")
                .body(Map.of("reason", "Entreprise fermée"))
                .post("/sessions/" + day.session() + "/cancel")
                .then()
                .statusCode(200);
    }

    private int write(String what) {
        return api.as("gestion").post(address("host/" + what)).statusCode();
    }

    private Map<String, Object> toTheHost(String kind) {
        return api.as("gestion")
                .queryParam("session", day.session())
                .queryParam("kind", kind)
                .get("/messages")
                .jsonPath()
                .getMap("items[0]");
    }

    @Test
    void theProgrammeIsArrangedWithItsThreeSequencesAndWhatIsToBeReadAfterwards() {
        day.published().enrol("A");
        Map<String, Object> sent =
                api.as("conseiller").get(address("programme")).jsonPath().getMap("");
        assertThat((List<?>) sent.get("sequences")).hasSize(3);
        assertThat(api.as("conseiller").body(sent).put(address("programme")).statusCode())
                .isEqualTo(403);
        sent.put("host", "Conserverie du Val (fictive)");
        sent.put("resources", "https://branche.example/metiers");

        JsonPath kept = api.as("gestion").body(sent).put(address("programme")).jsonPath();

        assertThat(kept.getString("host")).isEqualTo("Conserverie du Val (fictive)");
        assertThat(kept.getList("sequences.proposed")).containsOnly(false);
        sent.put("sequences", List.of());
        assertThat(api.as("gestion").body(sent).put(address("programme")).statusCode())
                .isEqualTo(422);
        day.at(Days.paris(day.day().plusDays(1), "12:00"));
        assertThat(new Mailbox(api, day.person("A", Map.of())).text("trades.resources"))
                .contains("https://branche.example/metiers");
    }

    @Test
    void carsAreSharedAmongThoseOfTheDayAtTheirWish() {
        day.published().enrol("A", "B");
        Map<String, Object> offer = Map.of("seats", 3, "town", "Blois", "contact", "poste 12");
        assertThat(ride("A", Map.of("seats", 0)).jsonPath().getList("errors.field"))
                .containsExactlyInAnyOrder("seats", "town", "contact");

        assertThat(ride("A", offer).statusCode()).isEqualTo(200);

        assertThat(rides("B").jsonPath().getList("town")).containsExactly("Blois");
        assertThat(rides("B").jsonPath().getInt("[0].seats")).isEqualTo(3);
        for (String other : List.of("conseiller", "gestion")) {
            assertThat(api.as(other).get(address("rides")).statusCode()).isEqualTo(404);
        }
        assertThat(ofTheModuleOn("A")).hasSize(1);
        day.does("A", "cancel");
        assertThat(rides("B").jsonPath().getList("")).isEmpty();
        assertThat(rides("A").statusCode()).isEqualTo(404);
        day.at(Days.paris(day.day().plusDays(8), "12:00"));
        assertThat(ofTheModuleOn("A")).isEmpty();
    }

    private Response ride(String letter, Map<String, Object> wish) {
        return api.as(day.email(letter)).body(wish).put(address("rides/mine"));
    }

    private Response rides(String letter) {
        return api.as(day.email(letter)).get(address("rides"));
    }

    private static boolean isOn(Map<String, Object> message, LocalDate day) {
        return message.get("sentAt").toString().startsWith(day.toString());
    }

    @Test
    void instructionsAreReadOnceThereAreSomeAndAgainWhenTheyAskForSomethingElse() {
        day.published().enrol("A");
        assertThat(acknowledge("A").statusCode()).isEqualTo(409);

        arrange(2);
        acknowledge("A").then().statusCode(204);
        arrange(3);
        assertThat(visitors().getList("missing")).isEmpty();

        api.as("gestion")
                .body(Map.of("identityCard", true, "equipment", "chaussures fermées"))
                .put(address("visit"))
                .then()
                .statusCode(200);
        assertThat(visitors().getList("missing")).hasSize(1);
    }

    @Test
    void onlyVisitorsAndStaffKnowOfTheVisitAndStaffAloneWhomTheHostNames() {
        day.published().enrol("A");
        api.as("gestion")
                .body(Map.of("address", "Zone industrielle", "safetyContact", "M. Hôte"))
                .put(address("visit"))
                .then()
                .statusCode(200);

        api.as("conseiller").get(address("visit")).then().statusCode(404);
        assertThat(api.as("gestion").get(address("visit")).asString()).contains("M. Hôte");
        assertThat(api.as(day.email("A")).get(address("visit")).asString())
                .contains("Zone industrielle")
                .doesNotContain("M. Hôte");
    }

    @Test
    void whoHasNoPlaceAcknowledgesNothingAndOnlyStaffSeeTheList() {
        day.published();
        day.person("A", Map.of());

        assertThat(acknowledge("A").statusCode()).isEqualTo(409);
        for (String other : List.of("conseiller", "formateur", "direction")) {
            api.as(other).get(address("visitors")).then().statusCode(403);
            api.as(other).body(Map.of()).put(address("visit")).then().statusCode(403);
            api.as(other).get(BASE + "/partners").then().statusCode(403);
        }
        api.anonymous().get(address("visitors")).then().statusCode(401);
        api.as("gestion").get(BASE + "/days/999999999/visitors").then().statusCode(404);
    }

    @Test
    void aLimitBelowOneIsRefusedAtItsField() {
        day.published();

        Response refused = api.as("gestion").body(Map.of("groupLimit", 0)).put(address("visit"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("errors[0].field")).isEqualTo("groupLimit");
    }

    @Test
    void aBranchIsAgreedWithOnceAndAnew() {
        Map<String, Object> branch = new LinkedHashMap<>();
        branch.put("branch", "Agroalimentaire " + day.hashCode());
        branch.put("validUntil", "2026-01-31");
        assertThat(agree(branch).jsonPath().getBoolean("valid")).isFalse();
        branch.put("validUntil", "2030-01-31");

        assertThat(agree(branch).jsonPath().getBoolean("valid")).isTrue();

        assertThat(
                        api.as("gestion")
                                .get(BASE + "/partners")
                                .jsonPath()
                                .getList("branch", String.class))
                .containsOnlyOnce((String) branch.get("branch"));
        assertThat(agree(Map.of()).statusCode()).isEqualTo(422);
    }

    private void arrange(int limit) {
        api.as("gestion")
                .body(
                        Map.of(
                                "address",
                                "Zone industrielle",
                                "meetingPoint",
                                "Accueil",
                                "meetsAt",
                                "13:45:00",
                                "identityCard",
                                true,
                                "hostEmail",
                                HOST,
                                "groupLimit",
                                limit))
                .put(address("visit"))
                .then()
                .statusCode(200);
    }

    private List<Object> ofTheModuleOn(String letter) {
        return api.as(day.email(letter))
                .header("Accept-Language", "fr")
                .get("/people/" + day.person(letter, Map.of()) + "/data")
                .jsonPath()
                .getList("lines.findAll { it.source == 'Métiers et entreprises' }");
    }

    private JsonPath visitors() {
        return api.as("gestion").get(address("visitors")).jsonPath();
    }

    private Response acknowledge(String letter) {
        return api.as(day.email(letter)).post(address("acknowledgements"));
    }

    private int remind() {
        return api.as("gestion").post(address("reminders")).jsonPath().getInt("persons");
    }

    private Response agree(Map<String, Object> partner) {
        return api.as("gestion").body(partner).post(BASE + "/partners");
    }

    private String address(String what) {
        return BASE + "/days/" + day.session() + "/" + what;
    }
}
