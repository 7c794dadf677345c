package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first day in production: nothing invented, nobody known, one link in the log. */
class ProductionIT {

    private static final Pattern LINK =
            Pattern.compile("first-administrator\\.xhtml\\?t=([\\w-]+)");
    private static final String TRADES = "sextant-trades.jar";
    private static final String EMAIL = "amelie@gip.example";
    private static final String PASSWORD = "quatre mots sans rapport";

    @Test
    void halfConfiguredItDoesNotStart() {
        SextantServer server = SextantServer.prepare(Map.of("SEXTANT_MODE", "production"));

        assertThat(server.home().run("run"))
                .contains("half-configured", "SEXTANT_BASE_URL", "SEXTANT_SMTP_HOST");
    }

    @Test
    void whereSomebodyElseListensItStopsAndSaysSo() throws IOException {
        int port = Ports.free();
        SextantServer server = SextantServer.prepare(settings(port));
        try (ServerSocket taken = new ServerSocket(port)) {
            server.launch();

            await().atMost(Patience.LONG).until(() -> !server.isRunning());

            assertThat(taken.isBound()).isTrue();
            assertThat(server.home().log()).contains("port " + port, "might already be in use");
            assertThat(server.home().modulesDir()).isNotEmptyDirectory();
        }
    }

    @Test
    void theFirstAdministratorComesByALinkOfTheLogToAnEmptyHouse() {
        int port = Ports.free();
        try (SextantServer server = SextantServer.start(settings(port))) {
            theWholeProgrammeIsThere(new Api(server));
            Visitor first = Visitor.of(server, Visitor.STRANGER);
            String secret = secret(server);
            assertThat(create(first, secret + "x").asString()).contains("plus valable");
            assertThat(signIn(server, "admin@sextant.example", "sextant-demo")).isEqualTo(401);

            Response created = create(first, secret);

            assertThat(created.statusCode()).as(created.asString()).isEqualTo(302);
            assertThat(signIn(server, EMAIL, PASSWORD)).isEqualTo(201);
            assertThat(first.get("/people.xhtml").asString())
                    .contains("1 personne")
                    .doesNotContain("(fictif)");
            assertThat(first.get("/catalogue.xhtml").asString()).doesNotContain("Démonstration");
            assertThat(first.get("/programme.xhtml").statusCode()).isEqualTo(200);
            assertThat(first.get("/module-install.xhtml").asString())
                    .contains("n’est pas ouverte sur ce serveur")
                    .doesNotContain("type=\"file\"");
            new Api(server).anonymous().get("/clock").then().statusCode(404);
            assertThat(server.home().run("start")).contains("already: stop it");
            assertThat(create(Visitor.of(server, Visitor.STRANGER), secret).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void openedByItsSettingAModuleIsInstalledOnScreenAndThePasswordAskedAgain() throws IOException {
        Map<String, String> settings = new HashMap<>(settings(Ports.free()));
        settings.put("SEXTANT_MODULES_UPLOAD", "on");
        try (SextantServer server = SextantServer.prepare(settings)) {
            Files.delete(server.home().modulesDir().resolve(TRADES));
            server.launch();
            server.awaitReady();
            Visitor admin = Visitor.of(server, Visitor.STRANGER);
            create(admin, secret(server));
            var page = new InstallPage(admin);
            Response plan = page.upload(ServerHome.shippedModules().resolve(TRADES).toFile());

            assertThat(page.confirm(plan, PASSWORD + "x").asString())
                    .contains("Ce n’est pas votre mot de passe actuel.");
            assertThat(server.home().journal()).doesNotContain("trades");
            assertThat(page.confirm(plan, PASSWORD).statusCode()).isEqualTo(302);

            await().atMost(Patience.LONG)
                    .until(() -> server.home().active("trades.jar") && server.ready());
            assertThat(admin.get("/audit.xhtml").asString())
                    .contains("Module installé", "SHA-256", "Amélie Premiere");
        }
    }

    private static void theWholeProgrammeIsThere(Api api) {
        assertThat(api.anonymous().get("/axes").jsonPath().getList("items.actions", List.class))
                .hasSize(6)
                .allSatisfy(actions -> assertThat(actions).isNotEmpty());
        assertThat(api.anonymous().get("/actions").jsonPath().getList("items.module.state"))
                .hasSize(8)
                .containsOnly("ACTIVE");
    }

    private static Map<String, String> settings(int port) {
        return Map.of(
                "SEXTANT_MODE", "production",
                "SEXTANT_HTTP_HOST", "localhost",
                "SEXTANT_HTTP_PORT", String.valueOf(port),
                "SEXTANT_BASE_URL", "http://localhost:" + port + "/sextant",
                "SEXTANT_SMTP_HOST", "localhost",
                "SEXTANT_SMTP_PORT", String.valueOf(Ports.free()),
                "SEXTANT_SMTP_FROM", "sextant@gip.example");
    }

    private static String secret(SextantServer server) {
        await().atMost(Patience.LONG).until(() -> LINK.matcher(server.home().log()).find());
        Matcher link = LINK.matcher(server.home().log());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static int signIn(SextantServer server, String email, String password) {
        return new Api(server)
                .anonymous()
                .body(Map.of("email", email, "password", password))
                .post("/tokens")
                .statusCode();
    }

    /** The form sent, or the page that has none. */
    private static Response create(Visitor visitor, String secret) {
        Response page = visitor.get("/first-administrator.xhtml?t=" + secret);
        return page.asString().contains("id=\"first\"")
                ? visitor.submit(
                        page,
                        "first",
                        "first:create",
                        Map.of(
                                "t", secret,
                                "first:email", EMAIL,
                                "first:firstName", "Amélie",
                                "first:lastName", "Premiere",
                                "first:password", PASSWORD))
                : page;
    }
}
