package org.alfacentre.sextant.it;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A regroupement and those of a scene who are of it. */
record Regroupement(Scene scene, long id) {

    static Regroupement of(Scene scene, String name) {
        long id =
                scene.api()
                        .as("gestion")
                        .get("/networks")
                        .jsonPath()
                        .getLong("items.find { it.name == '" + name + "' }.id");
        return new Regroupement(scene, id);
    }

    long member(String letter) {
        return scene.person(letter, Map.of("networks", List.of(id)));
    }

    /** A mandate since the beginning of the year, as one would ask for it. */
    Map<String, Object> mandate(String kind, String letter, String ends) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("network", id);
        wanted.put("person", member(letter));
        wanted.put("kind", kind);
        wanted.put("begins", "2026-01-01");
        wanted.put("ends", ends);
        return wanted;
    }

    /** They are among the référents, as alternates without an end. */
    Regroupement alternates(String... letters) {
        for (String letter : letters) {
            scene.api()
                    .make("gestion", "/coordination/mandates", mandate("ALTERNATE", letter, null));
        }
        return this;
    }
}
