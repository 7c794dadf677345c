package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alfacentre.sextant.territories.hanging.HangingEnrolmentPolicy;
import org.alfacentre.sextant.trades.throwing.ThrowingEnrolmentPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * With jars of the tests in the modules folder: modules that fail at every question, and at last
 * the lock taken away, which shows that the races can fail.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NegativeControlIT {

    private static final int TRIES = 6;

    private static SextantServer server;
    private static Api api;
    private static Scene trades;
    private static Scene territories;

    @BeforeAll
    static void dropModulesThatFail() {
        server = SextantServer.start(Map.of());
        api = new Api(server);
        trades = Scene.begin(api).with("action", "A8").capacity(1).published();
        territories = Scene.begin(api).with("action", "A7").capacity(1).published();
        awaitReload(() -> !running().contains(null));
        List<String> before = running();
        TestJars.dropWithPolicies(
                server.home().modulesDir(), "trades", ThrowingEnrolmentPolicy.class.getPackage());
        TestJars.dropWithPolicies(
                server.home().modulesDir(),
                "territories",
                HangingEnrolmentPolicy.class.getPackage());
        awaitReload(
                () -> !running().contains(null) && running().stream().noneMatch(before::contains));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void q20ARequestToAModuleThatThrowsIsKeptForStaff() {
        trades.enrol("A", "B").expect("A REQUESTED, B REQUESTED");

        assertThat(trades.entry("A").getString("cause.code")).isEqualTo("module-failed");
        assertThat(trades.entry("A").getString("cause.reference")).isNotBlank();
        assertThat(trades.seats().getInt("seats.confirmed")).isZero();
        assertThat(trades.letters().kindsTo("A")).containsExactly("request-received");
    }

    @Test
    @Order(2)
    void staffDecideInItsPlace() {
        trades.staff("A", "approve", Map.of()).then().statusCode(200);
        trades.staff("B", "approve", Map.of()).then().statusCode(200);

        trades.expect("A C, B W1");
    }

    @Test
    @Order(3)
    void aSessionIsNotMadeWithoutTheQuotasOfItsModule() {
        Response refused =
                api.as("gestion").body(Map.of("action", "A8", "title", "x")).post("/sessions");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("module-without-quotas");
    }

    @Test
    @Order(4)
    void aModuleThatHangsKeepsNobodyOfAnotherAxisWaiting() {
        Scene other = Scene.begin(api).published();
        long elsewhere = other.person("A", Map.of());
        List<Long> people = Roll.directory(api, 8);
        List<AtOnce.Call<Response>> calls = new ArrayList<>();
        people.forEach(person -> calls.add(() -> new Roll(territories).ask(person)));
        calls.add(() -> new Roll(other).ask(elsewhere));

        AtOnce.all(calls);

        assertThat(new Roll(other).count("CONFIRMED")).isEqualTo(1);
        assertThat(new Roll(territories).entries())
                .hasSize(people.size())
                .allSatisfy(entry -> assertThat(entry.get("status")).isEqualTo("REQUESTED"));
        assertThat(territories.seats().getInt("seats.confirmed")).isZero();
    }

    @Test
    @Order(5)
    void q06WithoutTheLockPlacesAreOversold() {
        TestJars.dropOpenTurnstile(server.home().modulesDir());
        awaitReload(() -> server.home().active("open-turnstile.jar"));

        List<Integer> confirmed = new ArrayList<>();
        while (confirmed.size() < TRIES && confirmed.stream().noneMatch(count -> count > 5)) {
            confirmed.add(confirmedOfTwenty());
        }

        assertThat(confirmed).anyMatch(count -> count > 5);
    }

    private static int confirmedOfTwenty() {
        Roll roll = new Roll(Scene.begin(api).capacity(5).published());
        List<Long> people = Roll.directory(api, 20);
        AtOnce.all(
                IntStream.range(0, 20)
                        .<AtOnce.Call<Response>>mapToObj(i -> () -> roll.ask(people.get(i)))
                        .toList());
        return roll.count("CONFIRMED");
    }

    private static List<String> running() {
        return Stream.of("sextant-trades.jar", "sextant-territories.jar")
                .map(server.home()::running)
                .collect(Collectors.toList());
    }

    private static void awaitReload(BooleanSupplier done) {
        await().atMost(Patience.LONG).until(() -> done.getAsBoolean() && server.ready());
    }
}
