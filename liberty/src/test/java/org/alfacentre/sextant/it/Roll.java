package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A scene's session with a crowd: people of the directory by their ids, all entries, all mails. */
record Roll(Scene scene) {

    private static final int PAGE = 200;

    /** So many participants of the fictitious directory. */
    static List<Long> directory(Api api, int count) {
        List<Long> found = new ArrayList<>();
        for (int page = 0; found.size() < count; page++) {
            List<Map<String, Object>> people =
                    page(api, "/people", Map.of(), page).getList("items");
            people.stream()
                    .filter(person -> !person.get("email").toString().endsWith("@sextant.example"))
                    .map(person -> id(person, "id"))
                    .forEach(found::add);
        }
        return found.subList(0, count);
    }

    /** Staff ask for a place for somebody. */
    Response ask(long person) {
        return scene.api()
                .as("gestion")
                .body(Map.of("person", person))
                .post("/sessions/" + scene.session() + "/enrolments");
    }

    List<Map<String, Object>> entries() {
        return all(scene.api(), "/sessions/" + scene.session() + "/enrolments", Map.of());
    }

    List<Map<String, Object>> messages() {
        return all(scene.api(), "/messages", Map.of("session", scene.session()));
    }

    int count(String status) {
        return (int) entries().stream().filter(entry -> status.equals(entry.get("status"))).count();
    }

    /** Whoever was told that they are entered, or have left, is found so. */
    void nothingIsLost(Collection<Long> entered, Collection<Long> left) {
        List<Map<String, Object>> entries = entries();
        assertThat(entries).extracting(entry -> id(entry, "id")).containsAll(entered);
        assertThat(entries)
                .filteredOn(entry -> left.contains(id(entry, "id")))
                .hasSize(left.size())
                .extracting("status")
                .containsOnly("CANCELLED");
    }

    static long id(Map<String, Object> row, String field) {
        return ((Number) row.get(field)).longValue();
    }

    /** All pages of a list. */
    static List<Map<String, Object>> all(Api api, String path, Map<String, Object> filter) {
        List<Map<String, Object>> all = new ArrayList<>();
        int total = 1;
        for (int page = 0; page * PAGE < total; page++) {
            JsonPath answer = page(api, path, filter, page);
            all.addAll(answer.<Map<String, Object>>getList("items"));
            total = answer.getInt("total");
        }
        return all;
    }

    private static JsonPath page(Api api, String path, Map<String, Object> filter, int page) {
        return api.as("gestion")
                .queryParams(filter)
                .queryParam("page", page)
                .queryParam("size", PAGE)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
