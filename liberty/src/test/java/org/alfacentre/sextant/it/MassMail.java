package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One mail to everybody of the directory, confirmed and ready to leave. */
record MassMail(Api api, long id, Set<String> recipients) {

    /** As many of a mailing a node takes at once, at most (ADR 82). */
    static final int TAKEN_TOGETHER = 20;

    private static final int MANY = 700;

    static MassMail toEverybody(Api api) {
        JsonPath prepared =
                api.as("gestion")
                        .body(
                                Map.of(
                                        "subject", "Du nouveau, {prenom}",
                                        "text", "Une nouvelle édition se prépare.",
                                        "audience", Map.of()))
                        .post("/mailings")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        long id = prepared.getLong("id");
        List<Map<String, Object>> lines =
                Roll.all(api, "/mailings/" + id + "/recipients", Map.of());
        Set<String> recipients = new HashSet<>();
        lines.forEach(line -> recipients.add((String) line.get("email")));
        assertThat(recipients).hasSizeGreaterThanOrEqualTo(MANY).hasSameSizeAs(lines);
        for (int confirmation = 0; confirmation < 2; confirmation++) {
            api.as("gestion").post("/mailings/" + id + "/confirm").then().statusCode(200);
        }
        return new MassMail(api, id, recipients);
    }

    /** An invitation to a session for all of one function, prepared and not confirmed: its id. */
    static long invitation(Api api, long session, String function) {
        return api.make(
                "gestion",
                "/mailings",
                Map.of(
                        "kind",
                        "invitation",
                        "session",
                        session,
                        "audience",
                        Map.of("function", function)));
    }

    /** Where the mail of each recipient stands. */
    Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        Roll.all(api, "/messages", Map.of("kind", "announcement"))
                .forEach(
                        one ->
                                states.put(
                                        (String) one.get("recipient"), (String) one.get("state")));
        return states;
    }

    /** Recipients whose mail stands there. */
    Set<String> in(String state) {
        Set<String> found = new HashSet<>();
        states().forEach(
                        (recipient, where) -> {
                            if (where.equals(state)) {
                                found.add(recipient);
                            }
                        });
        return found;
    }
}
