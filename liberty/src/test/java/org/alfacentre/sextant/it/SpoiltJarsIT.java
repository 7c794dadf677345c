package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of broken jar dropped into the running server; nobody touches it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpoiltJarsIT {

    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final int SHIPPED = 8;
    private static final String LOADER = "com.ibm.ws.classloading.internal.AppClassLoader";

    /** Of the database's driver, the guard, Sextant, and the first Sextant, by its loggers. */
    private static final int LOADERS = 4;

    private static SextantServer server;
    private static Api api;

    @BeforeAll
    static void start() {
        server = SextantServer.start(Map.of());
        api = new Api(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Order(1)
    @ParameterizedTest
    @EnumSource(SpoiltJars.class)
    void sextantIsBackWithAllOtherModulesAndSaysWhichWhenAndWhy(SpoiltJars spoilt)
            throws IOException {
        Path file =
                server.home().modulesDir().resolve(spoilt.name().toLowerCase(Locale.ROOT) + ".jar");
        String name = file.getFileName().toString();
        try {
            spoilt.drop(file);
            Patience.until(
                    "serving after " + name,
                    AGAIN,
                    () -> server.home().journal().contains("\"file\":\"" + name) && isServing());

            JsonPath modules = api.as("admin").get("/modules").jsonPath();
            assertThat(modules.getList("items.state", String.class))
                    .as(modules.prettify())
                    .filteredOn("ACTIVE"::equals)
                    .hasSize(SHIPPED);
            String told = "items.find { it.file == '" + name + "' }.";
            assertThat(modules.getString(told + "code")).isEqualTo(spoilt.code());
            assertThat(modules.getString(told + "since")).isNotBlank();
            assertThat(modules.getString(told + "reason")).isNotBlank();
            assertThat(Visitor.of(server, "admin").get("/modules.xhtml").asString()).contains(name);
        } finally {
            Files.delete(file);
        }
        await().atMost(Patience.LONG).until(() -> !server.home().journal().contains(name));
    }

    @Test
    @Order(2)
    void whatStoppedOrDidNotComeUpMeanwhileLeavesTheMemory() {
        await().atMost(Patience.LONG)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(server.reachable(LOADER)).isBetween(1, LOADERS));
    }

    private static boolean isServing() {
        return server.ready() && server.status("/sextant/trades/days.xhtml") == 200;
    }
}
