package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.it.jars.unruly.UnrulyModule;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module that throws, hangs, says nothing or floods at every point: the host runs on. */
class UnrulyIT {

    private static final String WORDS =
            """
            unruly.name=Unruly
            unruly.document.part=Paper
            unruly.indicator.part=Figure
            unruly.mail.part.subject={1}
            unruly.mail.part.body={0} {4}
            unruly.field.session=Session
            unruly.field.enrolment=Enrolment
            unruly.slot.sessiontab=Tab
            unruly.slot.personpage=Person
            unruly.slot.dashboard=Dashboard
            """;
    private static final String ACTIONS =
            """
            {"axes": [{"code": "AXE-unruly", "number": 7, "title": "Unruly"}],
             "actions": [{"code": "UNRULY", "number": 9, "axis": "AXE-unruly", "title": "Unruly",
              "type": {"category": "REUNION", "label": ""}, "venue": null,
              "dates": [], "period": {"label": ""}, "duration": {"label": "", "parts": []},
              "method": null, "audience": null, "objectives": [], "content": [],
              "capacity": {"stated": "2", "scope": ""}, "capacityMin": 1, "capacityMax": 2,
              "facilitators": [], "cohorts": [], "themes": [], "phases": [],
              "derived": {"regime": "REUNION"}, "priority": null, "level": ["REGIONAL"]}]}
            """;

    private static final Path GOLDEN =
            Path.of("..", "src/test/resources/golden/trades-contract-1.0.jar");

    private static SextantServer server;
    private static Api api;

    @BeforeAll
    static void dropIt() throws IOException {
        server = SextantServer.prepare(Map.of());
        giveTradesOfTheFirstContract();
        TestJars.drop(
                TestJars.module("unruly", UnrulyModule.class, "axis=7")
                        .addPackage(UnrulyModule.class.getPackage())
                        .addAsManifestResource(
                                new StringAsset(
                                        "<p xmlns=\"http://www.w3.org/1999/xhtml\">#{shown}</p>"),
                                "resources/WEB-INF/unruly/box.xhtml")
                        .addAsManifestResource(new StringAsset(ACTIONS), "sextant/actions.json")
                        .addAsResource(new StringAsset(WORDS), "messages/unruly_fr.properties")
                        .addAsResource(new StringAsset(WORDS), "messages/unruly_en.properties"),
                server.home().modulesDir().resolve("unruly.jar"));
        server.launch();
        server.awaitReady();
        api = new Api(server);
    }

    private static void giveTradesOfTheFirstContract() throws IOException {
        Files.copy(
                GOLDEN,
                server.home().modulesDir().resolve("sextant-trades.jar"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Beside it, and compiled when there was less to implement. */
    @Test
    void aJarOfTheFirstContractWorks() {
        var trades = api.as("admin").get("/modules").jsonPath();
        assertThat(trades.getString("items.find { it.id == 'trades' }.state")).isEqualTo("ACTIVE");
        long day =
                api.make(
                        "gestion",
                        "/sessions",
                        Map.of(
                                "action",
                                "A8",
                                "title",
                                "Journée",
                                "halfDays",
                                List.of(Map.of("date", "2027-09-14", "period", "MORNING"))));

        assertThat(api.as("gestion").get("/sessions/" + day + "/quotas").jsonPath().getList("name"))
                .hasSize(1);
        assertThat(Visitor.of(server, "gestion").get("/trades/days.xhtml").statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"THROWING", "SILENT", "FLOODING", "HANGING"})
    void theHostRunsOn(String mood) {
        turn("GOOD");
        api.as("admin").post("/modules/unruly/activate").then().statusCode(200);
        Scene scene = Scene.begin(api).with("action", "UNRULY").capacity(2).published().enrol("A");
        scene.expect("A C");
        long person = scene.person("A", Map.of());

        turn(mood);

        scene.tryToEnrol("B");
        assertThat(scene.entry("B").getString("status"))
                .isEqualTo(mood.equals("FLOODING") ? "CONFIRMED" : "REQUESTED");
        Response drafted =
                api.as("gestion").body(Map.of("action", "UNRULY", "title", "x")).post("/sessions");
        assertThat(drafted.jsonPath().getString("code")).isEqualTo("module-without-quotas");
        String code = scene.code();
        for (String page :
                List.of(
                        "/index.xhtml",
                        "/catalogue.xhtml",
                        "/enrol.xhtml?session=" + code,
                        "/session-edit.xhtml?code=" + code,
                        "/session.xhtml?code=" + code,
                        "/session.xhtml?tab=people&code=" + code,
                        "/session.xhtml?tab=unruly.sessiontab&code=" + code,
                        "/attendance-sheet.xhtml?n=1&session=" + code,
                        "/person.xhtml?id=" + person,
                        "/modules.xhtml",
                        "/module.xhtml?id=unruly")) {
            Response seen = Visitor.of(server, "admin").get(page);
            assertThat(seen.statusCode()).as(page).isEqualTo(200);
            assertThat(seen.asString()).as(page).contains("</html>");
        }
        Scene.begin(api).published().enrol("A").expect("A C");
        scene.does("A", "cancel");
        scene.at("2026-03-02T12:00:00+01:00");
        assertThat(scene.seats().getInt("seats.confirmed")).isLessThanOrEqualTo(2);
        boolean silent = mood.equals("THROWING") || mood.equals("HANGING");
        Response erased = api.as("dpo").post("/people/" + person + "/anonymise");
        assertThat(erased.statusCode()).isEqualTo(silent ? 202 : 200);
        assertThat(erased.jsonPath().getList("silent"))
                .isEqualTo(silent ? List.of("unruly") : null);
        await().atMost(Patience.LONG).until(() -> state().equals("QUARANTINED"));
        assertThat(Visitor.of(server, "admin").get("/catalogue.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void aModuleThatDoesNotConfirmAnErasureIsNamedAndAskedAgain() {
        long person = Scene.begin(api).person("E", Map.of());
        String page = "/person.xhtml?id=" + person;
        Visitor dpo = Visitor.of(server, "dpo");
        turn("THROWING");

        dpo.submit(dpo.get(page), "erasure", "erase", Map.of("confirmed", "true"));

        Response incomplete = dpo.get(page);
        assertThat(incomplete.asString())
                .contains("n’ont pas confirmé l’effacement\u00a0: Unruly.");
        turn("GOOD");
        dpo.submit(incomplete, "erasure-again", "erase-again", Map.of());
        assertThat(dpo.get(page).asString()).contains("La personne est anonymisée.");
    }

    @Test
    void everyPolicyIsAskedAndTheStrictestHoldsForThoseWhoAreMovedToo() {
        turn("GOOD");
        api.as("admin").post("/modules/unruly/activate").then().statusCode(200);
        Scene scene = Scene.begin(api).with("action", "UNRULY").capacity(5).published();
        scene.person("A", Map.of("departement", "36"));
        scene.enrol("A", "B").expect("A REQUESTED, B C");
        Scene origin = Scene.begin(api).published();
        origin.person("D", Map.of("departement", "36"));
        Map<String, Object> there = Map.of("session", scene.session());
        origin.enrol("D").refused("D", "transfer", there, "needs-approval");

        origin.expect("D C");
        origin.decide("D", "transfer", Map.of("session", scene.session(), "reason", "accord"));
        origin.expect("D WITHDRAWN");
    }

    @Test
    void aRequiredFieldLeftOpenIsToldBeforePublicationAndRefusedWhenEmptied() {
        turn("GOOD");
        api.as("admin").post("/modules/unruly/activate").then().statusCode(200);
        long draft =
                api.make(
                        "gestion",
                        "/sessions",
                        Map.of("action", "UNRULY", "title", "Sans réponse"));
        String address = "/sessions/" + draft;

        assertThat(warnings(address)).contains("«\u00a0Session\u00a0» n’est pas renseigné.");
        assertThat(answering(address, "").statusCode()).isEqualTo(422);
        assertThat(answering(address, "true").statusCode()).isEqualTo(200);
        assertThat(warnings(address)).doesNotContain("«\u00a0Session\u00a0» n’est pas renseigné.");
        api.as("gestion").post(address + "/publish").then().statusCode(200);
    }

    private static List<String> warnings(String session) {
        return api.as("gestion")
                .header("Accept-Language", "fr")
                .get(session + "/findings")
                .jsonPath()
                .getList("findAll { it.severity == 'WARN' }.detail");
    }

    private static Response answering(String session, String answer) {
        return api.as("gestion")
                .body(Map.of("fields", Map.of("unruly.session", answer)))
                .patch(session);
    }

    private static String state() {
        return api.as("admin")
                .get("/modules")
                .jsonPath()
                .getString("items.find { it.id == 'unruly' }.state");
    }

    private static void turn(String mood) {
        int status = api.as("admin").put("/unruly/" + mood).statusCode();
        assertThat(status).isEqualTo(204);
    }
}
