package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.alfacentre.sextant.it.UnrulyPost.Mood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What leaves and what does not when a mail server takes its time or refuses at first. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutgoingIT {

    private static SextantServer server;
    private static Api api;
    private static int port;

    @BeforeAll
    static void start() {
        port = Ports.free();
        server =
                SextantServer.start(
                        Map.of(
                                "SEXTANT_SMTP_HOST",
                                "localhost",
                                "SEXTANT_SMTP_PORT",
                                String.valueOf(port)));
        api = new Api(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Whose place is given meanwhile is summoned before the last of the many has their mail. */
    @Test
    void dueWorkWaitsForNoMailing() {
        Scene scene = Scene.begin(api).on(LocalDate.of(2026, 3, 9)).with("venue", venue());
        scene.published().person("A", Map.of());
        MassMail mail = MassMail.toEverybody(api);
        try (UnrulyPost slow = new UnrulyPost(port, any -> Mood.HESITATES).open()) {
            CompletableFuture<Void> run =
                    CompletableFuture.runAsync(() -> api.clock("2026-03-02T09:01:00+01:00"));
            await().atMost(Patience.LONG).until(() -> !slow.taken().isEmpty());
            scene.enrol("A");

            await().atMost(Patience.LONG)
                    .until(() -> !scene.letters().to("A", "convocation").isEmpty());
            assertThat(run).isNotDone();

            api.as("gestion").post("/mailings/" + mail.id() + "/abort").then().statusCode(200);
            assertThat(run).succeedsWithin(Patience.LONG);
            assertThat(recipients(slow)).contains(scene.email("A"));
        }
    }

    @Test
    void whatIsTriedAgainTellsNothingThatIsOvertaken() {
        Scene scene = Scene.begin(api).on(LocalDate.of(2026, 10, 20)).published().enrol("A", "B");
        try (UnrulyPost first = new UnrulyPost(port, any -> Mood.GREYLISTS).open()) {
            scene.at("2026-03-02T09:00:30+01:00");
            assertThat(recipients(first)).doesNotContain(scene.email("A"), scene.email("B"));
            scene.does("A", "cancel").at("2026-03-02T09:03:00+01:00");
        }
        try (UnrulyPost second = new UnrulyPost(port, any -> Mood.GREYLISTS).open()) {
            scene.move(LocalDate.of(2026, 11, 3)).at("2026-03-02T09:03:30+01:00");
            scene.move(LocalDate.of(2026, 11, 10)).at("2026-03-02T09:12:00+01:00");
            assertThat(recipients(second)).containsOnlyOnce(scene.email("B"));
        }

        assertThat(states(scene, "A", "confirmation")).containsExactly("ABORTED");
        assertThat(states(scene, "A", "cancellation")).containsExactly("SENT");
        assertThat(states(scene, "B", "confirmation")).containsExactly("SENT");
        assertThat(states(scene, "B", "session-moved")).containsExactly("ABORTED", "SENT");
    }

    /** Last, since everybody's address is refused from then on. */
    @Test
    @Order(Integer.MAX_VALUE)
    void howeverManyAreWithheldWhatMayLeaveLeaves() {
        Scene scene = Scene.begin(api).on(LocalDate.of(2026, 3, 9)).with("venue", null);
        MassMail mail = MassMail.toEverybody(api);
        mail.recipients().forEach(OutgoingIT::refuse);
        try (UnrulyPost calm = new UnrulyPost(port, any -> Mood.TAKES).open()) {
            scene.published().enrol("A").at("2026-03-02T09:01:00+01:00");
            assertThat(withheld(mail)).isGreaterThan(500);
            assertThat(states(scene, "A", "convocation")).containsExactly("WITHHELD");

            scene.patch("venue", venue()).at("2026-03-02T09:02:00+01:00");

            assertThat(states(scene, "A", "convocation")).containsExactly("SENT");
            assertThat(recipients(calm)).contains(scene.email("A"));
        }
    }

    private static int withheld(MassMail mail) {
        return api.as("gestion")
                .get("/mailings/" + mail.id())
                .jsonPath()
                .getInt("progress.WITHHELD");
    }

    private static void refuse(String address) {
        api.as("gestion")
                .body(Map.of("recipient", address, "reason", "550 5.1.1 unknown user"))
                .post("/mail/bounces")
                .then()
                .statusCode(200);
    }

    private static List<String> recipients(UnrulyPost post) {
        return post.taken().stream().map(UnrulyPost.Taken::recipient).toList();
    }

    private static List<Object> states(Scene scene, String letter, String kind) {
        return scene.letters().to(letter, kind).stream().map(one -> one.get("state")).toList();
    }

    private static long venue() {
        return api.as("gestion").get("/venues").jsonPath().getLong("items[0].id");
    }
}
