package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many at once: nothing is oversold, nobody gets an error, ranks are dense (Q05, Q04). */
class RaceIT {

    private final Api api = new Api(SextantServer.shared());

    @Test
    void q05TwentyForFivePlaces() throws Exception {
        Scene scene = Scene.begin(api).capacity(5).published();
        List<String> names = IntStream.range(0, 20).mapToObj(i -> "R" + i).toList();
        names.forEach(name -> scene.person(name, Map.of()));

        List<Response> answers =
                atOnce(names.stream().<Callable<Response>>map(n -> () -> enrol(scene, n)).toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        List<Map<String, Object>> entries =
                api.as("gestion")
                        .queryParam("size", 200)
                        .get("/sessions/" + scene.session() + "/enrolments")
                        .jsonPath()
                        .getList("items");
        assertThat(entries).filteredOn(e -> "CONFIRMED".equals(e.get("status"))).hasSize(5);
        assertThat(entries.stream().map(e -> e.get("rank")).filter(r -> r != null).toList())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 15).<Object>mapToObj(i -> i).toList());
    }

    @Test
    void q04ADoubleClickIsOneEnrolment() throws Exception {
        Scene scene = Scene.begin(api).published();
        scene.person("B", Map.of());

        List<Response> answers = atOnce(List.of(() -> enrol(scene, "B"), () -> enrol(scene, "B")));

        assertThat(answers.stream().map(Response::statusCode).sorted().toList())
                .containsExactly(200, 201);
        assertThat(answers.get(0).jsonPath().getLong("id"))
                .isEqualTo(answers.get(1).jsonPath().getLong("id"));
    }

    private Response enrol(Scene scene, String name) {
        return api.as("gestion")
                .body(Map.of("person", scene.person(name, Map.of())))
                .post("/sessions/" + scene.session() + "/enrolments");
    }

    private static List<Response> atOnce(List<Callable<Response>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<Response>> futures = new ArrayList<>();
            for (Callable<Response> act : acts) {
                futures.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return act.call();
                                }));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
