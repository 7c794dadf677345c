package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A module that a stranger made and built outside the repository comes into a running server and
 * goes again, while others enrol.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LiveModuleIT {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String FILE = "mentoring.jar";
    private static final String PAGE = "/mentoring/page.xhtml";
    private static final int TOO_MANY = 50;

    @TempDir private static Path elsewhere;

    private static SextantServer server;
    private static Api api;
    private static StrangersModule module;
    private static StrangersModule another;
    private static Visitor signedIn;
    private static long session;

    @BeforeAll
    static void build() {
        module = StrangersModule.make("mentoring", elsewhere);
        assertThat(module.build()).isEmpty();
        server = SextantServer.start(Map.of());
        api = new Api(server);
        signedIn = Visitor.of(server, "gestion");
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    @Order(1)
    void itAppearsWithinTenSecondsWhileOthersEnrolOrAreAskedToComeBack() throws IOException {
        Scene elsewhere = Scene.begin(api).capacity(null).published();
        Roll roll = new Roll(elsewhere);
        List<Long> people = Roll.directory(api, TOO_MANY);
        AtomicBoolean there = new AtomicBoolean();
        CompletableFuture<Void> others =
                CompletableFuture.runAsync(() -> enrolUntil(there, roll, people));

        Files.copy(module.jar(), server.home().modulesDir().resolve(FILE));
        try {
            Patience.until(
                    "the page of a module dropped in",
                    SOON,
                    () -> signedIn.get(PAGE).statusCode() == 200);
        } finally {
            there.set(true);
        }

        assertThat(others).succeedsWithin(Patience.LONG);
        assertThat(roll.count("CONFIRMED")).isPositive();
    }

    /** One after the other: each is in, or is told when to ask again and then is. */
    private static void enrolUntil(AtomicBoolean enough, Roll roll, List<Long> people) {
        for (long person : people) {
            await().atMost(Patience.LONG)
                    .until(
                            () -> {
                                Response answer = roll.ask(person);
                                if (answer.statusCode() == 503) {
                                    assertThat(answer.header("Retry-After")).isNotBlank();
                                    assertThat(answer.jsonPath().getString("code")).isNotBlank();
                                    return false;
                                }
                                assertThat(answer.statusCode()).isBetween(200, 201);
                                return true;
                            });
            if (enough.get()) {
                return;
            }
        }
    }

    @Test
    @Order(2)
    void itsPageQuotaTabMailAndRestAreThereAndNobodyWasSignedOut() {
        assertThat(signedIn.get("/session-edit.xhtml?action=MENTORING").statusCode())
                .isEqualTo(200);
        Map<String, Object> body = new HashMap<>();
        body.put("action", "MENTORING");
        body.put("title", "Tutorat");
        body.put("venue", null);
        body.put("halfDays", List.of(Map.of("date", "2027-09-14", "period", "MORNING")));
        Response made = api.as("gestion").body(body).post("/sessions");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        session = made.jsonPath().getLong("id");
        api.as("gestion").post("/sessions/" + session + "/publish").then().statusCode(200);

        assertThat(
                        api.as("gestion")
                                .get("/sessions/" + session + "/quotas")
                                .jsonPath()
                                .getList("name"))
                .containsExactly("2 par structure");
        assertThat(signedIn.get("/session.xhtml?id=" + session).asString())
                .contains("tab=mentoring.notes");
        api.as("gestion")
                .body(Map.of("content", "x"))
                .post("/mentoring/" + session)
                .then()
                .statusCode(200);
        assertThat(api.as("gestion").get("/mentoring/" + session).jsonPath().getInt("notes"))
                .isEqualTo(1);
        assertThat(signedIn.get("/session.xhtml?tab=mentoring.notes&id=" + session).asString())
                .contains("Une note");
        String mailing = "/mailings/" + invited();
        assertThat(api.as("gestion").get(mailing).jsonPath().getString("kind"))
                .isEqualTo("mentoring.invitation");
        assertThat(server.status("/sextant" + PAGE)).isEqualTo(200);
        assertThat(api.description()).contains("/api/v1/mentoring/{session}:");
    }

    @Test
    @Order(3)
    void itsRestRefusesWhatItsTableWouldNotTake() {
        String notes = "/mentoring/" + session;

        api.as("gestion").body("{}").post(notes).then().statusCode(422);
        api.as("gestion")
                .body(Map.of("content", "x".repeat(501)))
                .post(notes)
                .then()
                .statusCode(422);
        api.as("gestion").body(Map.of("content", "x")).post("/mentoring/0").then().statusCode(404);
        api.as("gestion").get("/mentoring/0").then().statusCode(404);
        assertThat(api.as("gestion").get(notes).jsonPath().getInt("notes")).isEqualTo(1);
    }

    @Test
    @Order(4)
    void takenOutItLeavesItsSessionsReadableAndItsMailsStop() throws IOException {
        api.as("gestion").body(Map.of("stopped", true)).put("/mail/switch").then().statusCode(200);
        api.as("gestion").post("/mailings/" + invited() + "/confirm").then().statusCode(200);

        Files.delete(server.home().modulesDir().resolve(FILE));
        await().atMost(Patience.LONG).until(() -> signedIn.get(PAGE).statusCode() == 404);
        api.as("gestion").body(Map.of("stopped", false)).put("/mail/switch").then().statusCode(200);
        api.clock("2026-03-02T10:00:00+01:00");

        assertThat(api.as("gestion").get("/sessions/" + session).jsonPath().getString("title"))
                .isEqualTo("Tutorat");
        String code = api.as("gestion").get("/sessions/" + session).jsonPath().getString("code");
        assertThat(signedIn.get("/enrol.xhtml?session=" + code).asString()).contains("Tutorat");
        assertThat(signedIn.get("/session.xhtml?id=" + session).statusCode()).isEqualTo(200);
        assertThat(
                        api.as("gestion")
                                .queryParam("kind", "mentoring.invitation")
                                .get("/messages")
                                .jsonPath()
                                .getList("items.state"))
                .isNotEmpty()
                .containsOnly("WITHHELD");
        assertThat(
                        api.as("admin")
                                .get("/modules")
                                .jsonPath()
                                .getString("items.find { it.id == 'mentoring' }.state"))
                .isEqualTo("ABSENT");
    }

    @Test
    @Order(5)
    void anErasureWaitsForItWhileItIsGoneAndIsCompletedWhenItIsBack() throws IOException {
        long person = Scene.begin(api).person("E", Map.of());
        Path jar = server.home().modulesDir().resolve(FILE);
        Visitor dpo = Visitor.of(server, "dpo");

        Response erased = api.as("dpo").post("/people/" + person + "/anonymise");

        assertThat(erased.statusCode()).isEqualTo(202);
        assertThat(erased.jsonPath().getList("silent")).isEqualTo(List.of("mentoring"));
        String page = "/person.xhtml?id=" + person;
        assertThat(dpo.get(page).asString()).contains("Effacement incomplet");
        assertThat(dpo.get("/index.xhtml").asString()).contains("nᵒ\u00a0" + person, "mentoring");
        Files.copy(module.jar(), jar);
        await().atMost(Patience.LONG).until(() -> signedIn.get(PAGE).statusCode() == 200);
        api.clock("2026-03-02T11:00:00+01:00");
        assertThat(dpo.get(page).asString()).doesNotContain("Effacement incomplet");
        assertThat(dpo.get("/index.xhtml").asString()).contains("Aucun effacement");

        Files.delete(jar);
        await().atMost(Patience.LONG).until(() -> signedIn.get(PAGE).statusCode() == 404);
    }

    @Test
    @Order(6)
    void withoutItsPersonalDataBeanItIsRefusedForThatReason() throws IOException {
        Path notes = module.file("src/main/java/fr/example/mentoring/Notes.java");
        Files.writeString(
                notes,
                Files.readString(notes)
                        .replace(" implements PersonalData", "")
                        .replace("axis.PersonalData;", "axis.PersonalData.Item;")
                        .replace("    @Override\n", ""));

        assertThat(module.build()).contains("no-personal-data");
        assertThat(module.buildUntested()).isEmpty();
        Files.copy(
                module.jar(),
                server.home().modulesDir().resolve(FILE),
                StandardCopyOption.REPLACE_EXISTING);

        await().atMost(Patience.LONG)
                .until(() -> server.home().journal().contains(FILE + "\",\"state\":\"REFUSED"));
        String told = "items.find { it.file == '" + FILE + "' }.";
        var modules = api.as("admin").get("/modules").jsonPath();
        assertThat(modules.getString(told + "state")).isEqualTo("REFUSED");
        assertThat(modules.getString(told + "code")).isEqualTo("no-personal-data");
    }

    /** Axis and action of the one that is gone stay: sessions refer to them. */
    @Test
    @Order(7)
    void anotherMadeTheSameWayHasTheNextNumbers() throws IOException {
        another = StrangersModule.make("tutoring", elsewhere);
        assertThat(another.build()).isEmpty();

        Files.copy(another.jar(), server.home().modulesDir().resolve("tutoring.jar"));

        await().atMost(Patience.LONG)
                .until(() -> signedIn.get("/tutoring/page.xhtml").statusCode() == 200);
        var numbers = api.as("gestion").get("/actions").jsonPath();
        assertThat(numbers.getInt("items.find { it.code == 'MENTORING' }.number")).isEqualTo(9);
        assertThat(numbers.getInt("items.find { it.code == 'TUTORING' }.number")).isEqualTo(10);
        assertThat(
                        api.as("admin")
                                .get("/modules")
                                .jsonPath()
                                .getInt("items.find { it.id == 'tutoring' }.axis"))
                .isEqualTo(8);
    }

    @Test
    @Order(8)
    void theCodeOfAnothersActionIsRefusedForThatReason() throws IOException {
        Path actions = another.file("src/main/resources/META-INF/sextant/actions.json");
        Files.writeString(actions, Files.readString(actions).replace("TUTORING", "MENTORING"));
        assertThat(another.buildUntested()).isEmpty();

        Files.copy(
                another.jar(),
                server.home().modulesDir().resolve("tutoring.jar"),
                StandardCopyOption.REPLACE_EXISTING);

        await().atMost(Patience.LONG)
                .until(() -> server.home().journal().contains("MENTORING belongs to mentoring"));
        await().atMost(Patience.LONG)
                .until(() -> signedIn.get("/tutoring/page.xhtml").statusCode() == 200);
        assertThat(server.home().journal())
                .contains("tutoring.jar\",\"state\":\"REFUSED", "\"code\":\"code-taken\"");
    }

    private static long invited() {
        return MassMail.invitation(api, session, "TETE_DE_RESEAU");
    }
}
