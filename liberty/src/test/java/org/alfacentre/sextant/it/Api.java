package org.alfacentre.sextant.it;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** REST of one server, as an account of test mode: {@code api.as("gestion").get("/sessions")}. */
public final class Api {

    private static final String PASSWORD = "sextant-demo";

    private final URI root;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Api(SextantServer server) {
        this.root = server.baseUri().resolve("api/v1");
    }

    public RequestSpecification anonymous() {
        return given().spec(
                        new RequestSpecBuilder()
                                .setBaseUri(root)
                                .setContentType(ContentType.JSON)
                                .setAccept(ContentType.JSON)
                                .build());
    }

    /**
     * @param account an e-mail, or what stands before {@code @sextant.example}
     */
    public RequestSpecification as(String account) {
        String email = account.contains("@") ? account : account + "@sextant.example";
        return anonymous()
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(email, this::token));
    }

    /** Has the account make something there; its id. */
    public long make(String account, String address, Object body) {
        return as(account)
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** Sets the application's clock and runs what is due by then. */
    public void clock(String now) {
        as("admin").body(Map.of("now", now)).put("/clock").then().statusCode(200);
    }

    /** The interface as the server describes it. */
    String description() {
        return given().get(root.resolve("/openapi")).asString();
    }

    private String token(String email) {
        return anonymous()
                .body(Map.of("email", email, "password", PASSWORD))
                .post("/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }
}
