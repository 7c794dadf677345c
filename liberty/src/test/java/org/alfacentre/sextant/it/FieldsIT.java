package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What modules ask of sessions and of who enrols: kept, shown to whom it is for, erased in time.
 */
class FieldsIT {

    private static final String TRAVEL = "fields.'trades.travel'";
    private static final String EMERGENCY = "fields.'trades.emergency'";
    private static final String DIET = "fields.'territories.diet'";

    private final SextantServer server = SextantServer.shared();
    private final Api api = new Api(server);

    @Test
    void whatIsPersonalIsReadByThePersonAndStaffAlone() {
        Scene scene = visit().enrol("A");
        answer(scene, Map.of("trades.travel", "coach", "trades.emergency", "Zoé, 06 00"), false)
                .then()
                .statusCode(200);

        for (String reader : List.of(scene.email("A"), "gestion")) {
            Response seen = api.as(reader).get(address(scene));
            assertThat(seen.jsonPath().getString(TRAVEL)).isEqualTo("coach");
            assertThat(seen.jsonPath().getString(EMERGENCY)).isEqualTo("Zoé, 06 00");
        }
        Response director = api.as("direction").get(address(scene));
        assertThat(director.jsonPath().getString(TRAVEL)).isEqualTo("coach");
        assertThat(director.jsonPath().getString(EMERGENCY)).isNull();
        Visitor.of(server, "gestion")
                .get("/session.xhtml?code=" + scene.code() + "&tab=people&csv=1")
                .then()
                .statusCode(200);
    }

    @Test
    void answersGoWithTheRequestAndAreRefusedBeforeAPlaceIsTaken() {
        Scene scene = visit();
        scene.person("A", scene.cast().complete(Map.of("function", "CONSEILLER")));
        String enrolments = "/sessions/" + scene.session() + "/enrolments";

        Response refused =
                api.as(scene.email("A"))
                        .body(Map.of("fields", Map.of("trades.travel", "boat", "trades.pet", "x")))
                        .post(enrolments);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.code"))
                .containsExactly("unknown-value", "unknown-field");
        assertThat(scene.seats().getInt("seats.confirmed")).isZero();
        Response made =
                api.as(scene.email("A"))
                        .body(Map.of("fields", Map.of("trades.travel", "own-car")))
                        .post(enrolments);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(made.jsonPath().getString(TRAVEL)).isEqualTo("own-car");
    }

    @Test
    void staffChangeAnswersAndRankTogetherOrNeither() {
        Scene scene = Scene.begin(api).with("action", "A8").capacity(1).published().enrol("A", "B");
        Map<String, Object> both =
                Map.of(
                        "fields",
                        Map.of("trades.travel", "coach"),
                        "priority",
                        5,
                        "reason",
                        "Urgent");

        Response refused = api.as("gestion").body(both).patch(address(scene));

        assertThat(refused.jsonPath().getString("code")).isEqualTo("wrong-state");
        assertThat(scene.entry("A").getMap("fields")).isEmpty();
        api.as("gestion").body(both).patch("/enrolments/" + scene.id("B")).then().statusCode(200);
        assertThat(scene.entry("B").getString(TRAVEL)).isEqualTo("coach");
        assertThat(scene.entry("B").getInt("priority")).isEqualTo(5);
    }

    @Test
    void whatIsPersonalGoesWithThePlaceAndInItsTime() {
        Scene scene = visit().enrol("A", "B");
        for (String letter : List.of("A", "B")) {
            answer(
                            scene,
                            letter,
                            Map.of("trades.travel", "coach", "trades.emergency", "Zoé"),
                            false)
                    .then()
                    .statusCode(200);
        }

        scene.does("A", "cancel");
        scene.at(Days.paris(scene.day().plusDays(1), "12:00"));
        assertThat(scene.entry("B").getString(EMERGENCY)).isEqualTo("Zoé");
        scene.at(Days.paris(scene.day().plusDays(1), "13:45"));

        assertThat(scene.entry("A").getString(TRAVEL)).isEqualTo("coach");
        assertThat(scene.entry("A").getString(EMERGENCY)).isNull();
        assertThat(scene.entry("B").getString(TRAVEL)).isEqualTo("coach");
        assertThat(scene.entry("B").getString(EMERGENCY)).isNull();
    }

    @Test
    void whatIsSaidOfHealthTakesAConsentAndIsReadByTheReferentHandicapAlone() {
        Scene scene = Scene.begin(api).with("action", "A7").published();
        scene.person("A", scene.cast().complete(Map.of()));
        scene.enrol("A");
        Map<String, Object> diet =
                Map.of("territories.diet", "Sans arachide", "territories.lunch", true);

        assertThat(answer(scene, diet, false).jsonPath().getString("errors[0].field"))
                .isEqualTo("consent");
        answer(scene, diet, true).then().statusCode(200);

        assertThat(api.as(scene.email("A")).get(address(scene)).jsonPath().getString(DIET))
                .isEqualTo("Sans arachide");
        assertThat(scene.entry("A").getString(DIET)).isNull();
        assertThat(scene.entry("A").getString("fields.'territories.lunch'")).isEqualTo("true");
        assertThat(Visitor.of(server, "handicap").get("/needs.xhtml").asString())
                .contains("Sans arachide");
        api.as("gestion")
                .body(Map.of("fields", diet, "consent", true))
                .patch(address(scene))
                .then()
                .statusCode(422);
    }

    @Test
    void allThatIsSaidOfHealthIsReadPageByPage() {
        Scene scene = Scene.begin(api).with("action", "A7").capacity(30).published();
        String diet = "Sans gluten " + scene.code();
        for (int i = 0; i < 21; i++) {
            String letter = "G" + i;
            scene.person(letter, scene.cast().complete(Map.of()));
            scene.enrol(letter);
            answer(scene, letter, Map.of("territories.diet", diet, "territories.lunch", true), true)
                    .then()
                    .statusCode(200);
        }
        Visitor referent = Visitor.of(server, "handicap");

        String first = referent.get("/needs.xhtml").asString();
        String second = referent.get("/needs.xhtml?answers=1").asString();

        assertThat(first).contains("answers=1");
        api.as("gestion")
                .body(Map.of("reason", "Fin de l’essai"))
                .post("/sessions/" + scene.session() + "/cancel")
                .then()
                .statusCode(200);
        assertThat((first + second).split(diet, -1)).hasSize(21 + 1);
        assertThat(referent.get("/needs.xhtml").asString()).doesNotContain(diet);
    }

    @Test
    void thePersonalFileHasWhatWasAnsweredAndHealthForThePersonAlone() {
        Scene scene = Scene.begin(api).with("action", "A7").published();
        scene.person("A", scene.cast().complete(Map.of()));
        scene.enrol("A");
        answer(scene, Map.of("territories.diet", "Sans arachide", "territories.lunch", true), true)
                .then()
                .statusCode(200);
        String file = "/people/" + scene.person("A", Map.of()) + "/data";

        List<String> own = api.as(scene.email("A")).get(file).jsonPath().getList("lines.value");
        assertThat(own).contains("Sans arachide", "Oui", scene.email("A"));
        Response dpos = api.as("dpo").get(file);
        assertThat(dpos.jsonPath().getList("lines.value"))
                .contains("Oui", scene.email("A"))
                .doesNotContain("Sans arachide");
        assertThat(dpos.jsonPath().getList("silent")).isEmpty();
        api.as("gestion").get(file).then().statusCode(403);
    }

    @Test
    void whoIsErasedLeavesNoAnswer() {
        Scene scene = visit().enrol("A");
        answer(scene, Map.of("trades.travel", "coach"), false).then().statusCode(200);

        api.as("dpo").post("/people/" + scene.person("A", Map.of()) + "/anonymise");

        assertThat(scene.entry("A").getMap("fields")).isEmpty();
    }

    @Test
    void aSessionsFieldIsShownToEverybodyAndChangedByItsScheduler() {
        Scene scene =
                Scene.begin(api)
                        .with("action", "A2")
                        .with("fields", Map.of("reception.channel", "phone"))
                        .published();

        assertThat(scene.seats().getString("fields.'reception.channel'")).isEqualTo("phone");
        assertThat(
                        Visitor.of(server, Visitor.STRANGER)
                                .get("/enrol.xhtml?session=" + scene.code())
                                .asString())
                .contains("Accueil téléphonique");
        scene.patch("fields", Map.of("reception.channel", "mail"));
        assertThat(scene.seats().getString("fields.'reception.channel'")).isEqualTo("mail");
        api.as("gestion")
                .body(Map.of("fields", Map.of("reception.channel", "smoke")))
                .patch("/sessions/" + scene.session())
                .then()
                .statusCode(422);
    }

    @Test
    void whatWasAnsweredIsReadWhileItsModuleIsOff() {
        Scene scene = visit().enrol("A");
        answer(scene, Map.of("trades.travel", "coach"), false).then().statusCode(200);
        api.as("admin").post("/modules/trades/deactivate").then().statusCode(200);
        try {
            assertThat(scene.entry("A").getString(TRAVEL)).isEqualTo("coach");
            answer(scene, Map.of("trades.travel", "own-car"), false).then().statusCode(422);
        } finally {
            api.as("admin").post("/modules/trades/activate").then().statusCode(200);
        }
    }

    private Scene visit() {
        return Scene.begin(api).with("action", "A8").published();
    }

    private Response answer(Scene scene, Map<String, ?> fields, boolean consent) {
        return answer(scene, "A", fields, consent);
    }

    private Response answer(Scene scene, String letter, Map<String, ?> fields, boolean consent) {
        return api.as(scene.email(letter))
                .body(Map.of("fields", fields, "consent", consent))
                .patch("/enrolments/" + scene.id(letter));
    }

    private static String address(Scene scene) {
        return "/enrolments/" + scene.id("A");
    }
}
