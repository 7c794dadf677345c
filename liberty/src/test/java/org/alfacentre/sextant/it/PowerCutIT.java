package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The power goes while two hundred fight for twenty-five places, some of which are being given
 * back: what was answered is there afterwards, and what was not answered is whole or not there.
 */
class PowerCutIT {

    private static final int CLIENTS = 200;
    private static final int EARLY = 30;
    private static final int GIVEN_BACK = 12;
    private static final int ANSWERED = 60;

    private final Queue<Long> entered = new ConcurrentLinkedQueue<>();
    private final Queue<Long> left = new ConcurrentLinkedQueue<>();
    private final CountDownLatch midst = new CountDownLatch(EARLY + ANSWERED);

    @Test
    void inTheMidstOfARaceItLosesNothingThatWasAnswered() throws InterruptedException {
        try (SextantServer server = SextantServer.start(Map.of())) {
            Api api = new Api(server);
            Scene scene = Scene.begin(api).capacity(25).published();
            List<Long> people = Roll.directory(api, CLIENTS);
            people.subList(0, EARLY).forEach(person -> come(scene, person));
            List<Runnable> acts = new ArrayList<>();
            entered.stream().limit(GIVEN_BACK).forEach(id -> acts.add(() -> giveBack(scene, id)));
            people.subList(EARLY, CLIENTS).forEach(person -> acts.add(() -> come(scene, person)));

            List<CompletableFuture<Void>> clients =
                    acts.stream()
                            .map(
                                    act ->
                                            CompletableFuture.runAsync(
                                                    act, it -> new Thread(it).start()))
                            .toList();
            assertThat(midst.await(3, TimeUnit.MINUTES)).isTrue();
            server.kill();
            clients.forEach(
                    client -> client.handle((done, cut) -> Optional.ofNullable(cut)).join());
            assertThat(entered.size()).isLessThan(CLIENTS);
            assertThat(left).isNotEmpty();
            server.restart();

            new Roll(scene).nothingIsLost(entered, left);
            assertThat(scene.seats().getInt("seats.confirmed"))
                    .isEqualTo(25 - scene.seats().getInt("seats.offered"));
            // every transition has its mail, an offer too, and no mail tells what did not happen
            new Books(scene).balance();
        }
    }

    private void come(Scene scene, long person) {
        Response answer = new Roll(scene).ask(person);
        assertThat(answer.statusCode()).isEqualTo(201);
        entered.add(answer.jsonPath().getLong("id"));
        midst.countDown();
    }

    private void giveBack(Scene scene, long id) {
        Response answer =
                scene.api()
                        .as("gestion")
                        .body(Map.of("reason", "essai"))
                        .post("/enrolments/" + id + "/cancel");
        assertThat(answer.statusCode()).isEqualTo(200);
        left.add(id);
        midst.countDown();
    }
}
