package org.alfacentre.sextant.it;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The four half-days of action 6, published and bound as one series. */
final class ThemedCycle {

    private ThemedCycle() {}

    static List<Scene> of(Api api, int capacity) {
        List<String> themes =
                api.as("conseiller").get("/disability/cycle").jsonPath().getList("themes.theme");
        List<Scene> cycle =
                IntStream.range(0, themes.size())
                        .mapToObj(n -> themed(api, themes.get(n), capacity))
                        .toList();
        api.as("gestion")
                .body(
                        Map.of(
                                "action",
                                "A6",
                                "title",
                                "Cycle",
                                "sessions",
                                cycle.stream().map(Scene::session).toList()))
                .post("/series")
                .then()
                .statusCode(201);
        return cycle;
    }

    private static Scene themed(Api api, String theme, int capacity) {
        Scene scene = Scene.begin(api);
        return scene.with("action", "A6")
                .with(
                        "halfDays",
                        List.of(
                                Map.of(
                                        "date",
                                        scene.day().toString(),
                                        "period",
                                        "MORNING",
                                        "theme",
                                        theme)))
                .capacity(capacity)
                .published();
    }
}
