package org.alfacentre.sextant.it;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The people of one scene, each called by a letter and registered when first asked for. */
final class Cast {

    private final Api api;
    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Long> people = new LinkedHashMap<>();

    Cast(Api api) {
        this.api = api;
    }

    /** Of this cast and no other. */
    String name() {
        return name;
    }

    /** Registers a person with these further details, or finds the one of that letter. */
    long person(String letter, Map<String, Object> details) {
        return people.computeIfAbsent(
                letter,
                unknown -> {
                    Map<String, Object> person = new LinkedHashMap<>(details);
                    person.put("email", email(letter));
                    person.put("firstName", letter);
                    person.put("lastName", "Scène-" + name);
                    return api.make("gestion", "/people", person);
                });
    }

    String email(String letter) {
        return letter.toLowerCase() + "." + name + "@scene.example";
    }

    /** The details with all that the form of enrolling would ask for. */
    Map<String, Object> complete(Map<String, Object> details) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("function", "REFERENT");
        whole.put("departement", "18");
        whole.put("organisation", organisation());
        whole.putAll(details);
        return whole;
    }

    private long organisation() {
        return api.as("gestion")
                .queryParam("size", 1)
                .get("/organisations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("items[0].id");
    }
}
