package org.alfacentre.sextant.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, what refusals look like, and that a repeated POST is done once. */
class AccessIT {

    private static final String PROBLEM = "application/problem+json";

    private final SextantServer server = SextantServer.shared();
    private final Api api = new Api(server);

    @ParameterizedTest
    @ValueSource(strings = {"/modules", "/people", "/messages", "/tokens"})
    void strangersAreAskedToSignIn(String path) {
        api.anonymous()
                .get(path)
                .then()
                .statusCode(401)
                .contentType(startsWith(PROBLEM))
                .body("code", equalTo("unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/modules.xhtml", "/audit.xhtml", "/account.xhtml", "/outbox.xhtml"})
    void pagesLeadStrangersToTheSignInPage(String page) {
        given().redirects()
                .follow(false)
                .get(server.baseUri().resolve("." + page))
                .then()
                .statusCode(302)
                .header("Location", containsString("/sign-in.xhtml?to="));
    }

    @Test
    void unlistedPageIsNotFound() {
        assertThat(server.status("/sextant/nowhere.xhtml")).isEqualTo(404);
        assertThat(server.status("/sextant/disability/nowhere.xhtml")).isEqualTo(404);
    }

    @Test
    void problemSpeaksTheReadersLanguage() {
        api.anonymous()
                .header("Accept-Language", "en")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"))
                .body("detail", equalTo("This resource does not exist."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"email\":", "[]", "{\"email\": 12, \"password\": \"x\"}"})
    void bodyOfAnotherFormIsMalformed(String body) {
        api.anonymous()
                .body(body)
                .post("/tokens")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed"));
    }

    @Test
    void missingValuesAreAllSaidAtTheirFields() {
        api.anonymous()
                .body("{}")
                .post("/tokens")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("email", "password")))
                .body("errors.code", hasItem("required"));
    }

    @Test
    void bodyOfTenMegabytesIsTooLarge() {
        api.anonymous()
                .body("{\"email\": \"" + "a".repeat(10_000_000) + "\"}")
                .post("/tokens")
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }

    @Test
    void repeatedPostGetsItsFirstAnswer() {
        String key = UUID.randomUUID().toString();

        String first = token(key, "gestion@sextant.example", 201);

        assertThat(token(key, "gestion@sextant.example", 201)).isEqualTo(first);
        api.anonymous()
                .header("Idempotency-Key", key)
                .body(Map.of("email", "dpo@sextant.example", "password", "sextant-demo"))
                .post("/tokens")
                .then()
                .statusCode(409)
                .body("code", equalTo("idempotency-mismatch"));
    }

    @Test
    void simultaneousPostsWithOneKeyAreDoneOnce() {
        String key = UUID.randomUUID().toString();

        List<Integer> statuses =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(
                                n ->
                                        api.anonymous()
                                                .header("Idempotency-Key", key)
                                                .body(
                                                        Map.of(
                                                                "email",
                                                                "referent@sextant.example",
                                                                "password",
                                                                "sextant-demo"))
                                                .post("/tokens")
                                                .statusCode())
                        .toList();

        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        String once = token(key, "referent@sextant.example", 201);
        assertThat(token(key, "referent@sextant.example", 201)).isEqualTo(once);
    }

    @Test
    void revokedTokenOpensNothing() {
        String token = token(UUID.randomUUID().toString(), "handicap@sextant.example", 201);
        var as = Map.of("Authorization", "Bearer " + token);
        api.anonymous().headers(as).get("/tokens").then().statusCode(200);

        api.anonymous().headers(as).delete("/tokens").then().statusCode(204);

        api.anonymous().headers(as).get("/tokens").then().statusCode(401);
    }

    @Test
    void onlyAdministratorsSwitchModules() {
        api.as("gestion").post("/modules/trades/deactivate").then().statusCode(403);

        api.as("admin")
                .post("/modules/trades/deactivate")
                .then()
                .body("state", equalTo("INACTIVE"));
        assertThat(server.status("/sextant/trades/days.xhtml")).isEqualTo(404);

        api.as("admin").post("/modules/trades/activate").then().body("state", equalTo("ACTIVE"));
        assertThat(server.status("/sextant/trades/days.xhtml")).isEqualTo(200);
    }

    @Test
    void formFromAnotherSiteIsRefused() {
        given().contentType(ContentType.URLENC)
                .header("Sec-Fetch-Site", "cross-site")
                .post(server.baseUri().resolve("sign-out"))
                .then()
                .statusCode(403);
    }

    private String token(String key, String email, int status) {
        return api.anonymous()
                .header("Idempotency-Key", key)
                .body(Map.of("email", email, "password", "sextant-demo"))
                .post("/tokens")
                .then()
                .statusCode(status)
                .extract()
                .path("token");
    }
}
