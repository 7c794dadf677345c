package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The stories of the demo edition (DESIGN §5), told on the day and at the hour of the run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {

    private static final Duration TOLD = Duration.ofMinutes(15);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private SextantServer server;
    private Api api;
    private LocalDate today;

    @BeforeAll
    void start() {
        today = LocalDate.now(PARIS);
        server = SextantServer.start(Map.of("SEXTANT_MODE", "demo"));
        api = new Api(server);
        await().atMost(TOLD).pollInterval(Duration.ofSeconds(2)).until(this::isTold);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** The offer is the last thing that happens in the edition. */
    private boolean isTold() {
        return staff("/messages?kind=offer&state=SENT").getInt("total") == 1;
    }

    private JsonPath staff(String path) {
        return get("gestion", path);
    }

    private JsonPath get(String account, String path) {
        return api.as(account).get(path).then().statusCode(200).extract().jsonPath();
    }

    private List<Map<String, Object>> sessions(String filter) {
        return staff("/sessions?size=200&" + filter).getList("items");
    }

    /** The only session of the action that meets a condition on its numbers or dates. */
    private Map<String, Object> session(String action, Predicate<Map<String, Object>> condition) {
        return sessions("action=" + action).stream().filter(condition).findFirst().orElseThrow();
    }

    private static int seats(Map<String, Object> session, String which) {
        Object number = ((Map<?, ?>) session.get("seats")).get(which);
        return number == null ? 0 : (int) number;
    }

    private static LocalDate firstDay(Map<String, Object> session) {
        List<?> halfDays = (List<?>) session.get("halfDays");
        return halfDays.isEmpty()
                ? null
                : LocalDate.parse((String) ((Map<?, ?>) halfDays.get(0)).get("date"));
    }

    private long participant() {
        return get("conseiller", "/messages?size=1").getLong("items[0].person");
    }

    private List<Map<String, Object>> entriesOf(Map<String, Object> session, long person) {
        List<Map<String, Object>> all =
                staff("/sessions/" + session.get("id") + "/enrolments?size=200").getList("items");
        return all.stream()
                .filter(it -> ((Number) it.get("person")).longValue() == person)
                .toList();
    }

    @Test
    @Order(1)
    void everyActionIsHeld() {
        assertThat(sessions("").stream().map(it -> it.get("action")))
                .contains("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8");
        assertThat(sessions("status=DRAFT")).isNotEmpty();
    }

    @Test
    @Order(1)
    void aSheetIsOpenForTheTrainerAndExpectsTheParticipant() {
        Map<String, Object> open =
                session("A8", it -> "PUBLISHED".equals(it.get("status")) && near(it));
        List<?> halfDays = (List<?>) open.get("halfDays");

        List<JsonPath> sheets =
                Stream.iterate(1, n -> n <= halfDays.size(), n -> n + 1)
                        .map(n -> "/sessions/" + open.get("id") + "/half-days/" + n + "/attendance")
                        .map(path -> get("formateur", path))
                        .filter(sheet -> sheet.getBoolean("open"))
                        .toList();

        assertThat(sheets).isNotEmpty();
        assertThat(sheets.get(0).getList("expected.person", Long.class)).contains(participant());
    }

    private boolean near(Map<String, Object> session) {
        return !firstDay(session).isBefore(today) && firstDay(session).isBefore(today.plusDays(2));
    }

    @Test
    @Order(1)
    void aFullSessionHasOneOfferPendingAndThreeWaiting() {
        Map<String, Object> full = session("A6", it -> seats(it, "offered") == 1);

        assertThat(seats(full, "free")).isZero();
        assertThat(seats(full, "waiting")).isEqualTo(3);
        assertThat(seats(full, "confirmed")).isEqualTo((int) full.get("capacity") - 1);
        assertThat(entriesOf(full, participant()).get(0))
                .containsEntry("status", "OFFERED")
                .extractingByKey("offerExpiresAt")
                .isNotNull();
    }

    @Test
    @Order(1)
    void aSessionIsBelowItsMinimumNineDaysBefore() {
        Map<String, Object> below = session("A2", it -> today.plusDays(9).equals(firstDay(it)));

        assertThat(seats(below, "confirmed")).isPositive().isLessThan((int) below.get("minimum"));
        assertThat(mails(below, "minimum-alert")).isEqualTo(1);
    }

    @Test
    @Order(1)
    void aSessionHasMovedAndItsPeopleWereTold() {
        Map<String, Object> moved = session("A8", it -> (int) it.get("sequence") == 1);

        assertThat(mails(moved, "session-moved")).isEqualTo(seats(moved, "confirmed")).isPositive();
    }

    private int mails(Map<String, Object> session, String kind) {
        return staff("/messages?size=1&session=" + session.get("id") + "&kind=" + kind)
                .getInt("total");
    }

    @Test
    @Order(1)
    void oneMailHasFailedAndNoneWentAgain() throws IOException {
        assertThat(staff("/messages?state=FAILED").getInt("total")).isEqualTo(1);
        assertThat(staff("/messages?state=FAILED").getString("items[0].error")).startsWith("550");
        if (Files.exists(server.home().outboxDir())) {
            try (Stream<Path> files = Files.list(server.home().outboxDir())) {
                assertThat(files).hasSizeLessThan(30);
            }
        }
    }

    @Test
    @Order(1)
    void aSheetIsCountersignedAndAnotherForgotten() {
        Map<String, Object> first = session("A6", it -> firstDay(it).isBefore(today.minusDays(14)));
        JsonPath sheet = staff("/sessions/" + first.get("id") + "/half-days/1/attendance");
        assertThat(sheet.getBoolean("countersigned")).isTrue();
        assertThat(first.get("status")).isEqualTo("CLOSED");

        Map<String, Object> reception = session("A2", it -> firstDay(it).isBefore(today));
        JsonPath forgotten =
                get("formateur", "/sessions/" + reception.get("id") + "/half-days/1/attendance");
        assertThat(forgotten.getBoolean("countersigned")).isFalse();
        assertThat(forgotten.getList("marks")).isNotEmpty();
    }

    @Test
    @Order(1)
    void theParticipantWaitsSecondWhereStaffChooseAndAPlaceIsFree() {
        Map<String, Object> manual = session("A7", it -> "PUBLISHED".equals(it.get("status")));

        assertThat(seats(manual, "waiting")).isEqualTo(3);
        assertThat(seats(manual, "heldForList")).isEqualTo(1);
        assertThat(entriesOf(manual, participant()).get(0))
                .containsEntry("status", "WAITING")
                .containsEntry("rank", 2);
    }

    @Test
    @Order(1)
    void twoNeedsAwaitTheDisabilityAdviser() {
        assertThat(get("handicap", "/needs").getInt("total")).isEqualTo(2);
    }

    @Test
    @Order(1)
    void requestsAwaitAnAnswer() {
        Map<String, Object> support = session("A5", it -> seats(it, "requested") > 0);

        assertThat(seats(support, "requested")).isEqualTo(3);
        assertThat(seats(support, "confirmed")).isEqualTo(4);
    }

    @Test
    @Order(2)
    void aRestartChangesNothing() {
        int sessions = staff("/sessions?size=1").getInt("total");
        int mails = staff("/messages?size=1").getInt("total");

        server.stop();
        server.restart();

        await().during(Duration.ofSeconds(10))
                .atMost(Duration.ofMinutes(2))
                .until(() -> staff("/sessions?size=1").getInt("total") == sessions);
        assertThat(staff("/messages?size=1").getInt("total")).isEqualTo(mails);
        assertThat(server.home().log()).doesNotContain("edition is not told");
    }
}
