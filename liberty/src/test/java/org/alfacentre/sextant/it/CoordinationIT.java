package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The mails of the référents' days, action 3, by REST. */
class CoordinationIT {

    private static final String ALERT = "coordination.not-represented";
    private static final String REFERENT = "referent@sextant.example";

    private final Api api = new Api(SextantServer.shared());
    private final Scene scene = Scene.begin(api).capacity(30).published();

    @Test
    void referentsAreConvokedThirtyDaysBefore() {
        scene.enrol("A").at("2026-03-02T10:00:00+01:00");

        assertThat(scene.letters().to("A", "convocation"))
                .extracting("dueAt")
                .containsExactly(
                        OffsetDateTime.parse(Days.paris(scene.day().minusDays(30), "09:00"))
                                .toInstant()
                                .toString());
        assertThat(days("A3")).isEqualTo(30);
        assertThat(days("A4")).isEqualTo(15);
    }

    @Test
    void theConvocationAsksToSendAnAlternate() throws Exception {
        scene.enrol("A").at(Days.paris(scene.day().minusDays(30), "09:00"));

        assertThat(Mails.text(scene.letters().mail(scene.letters().to("A", "convocation").get(0))))
                .contains("prévenez votre suppléant");
    }

    @Test
    void tenDaysBeforeTheReferentsOfWhoHasNobodyAreToldOnce() throws Exception {
        scene.at(Days.paris(scene.day().minusDays(11), "09:00"));
        assertThat(alerts()).isEmpty();

        scene.at(Days.paris(scene.day().minusDays(10), "08:55"));
        assertThat(alerts()).isEmpty();
        scene.at(Days.paris(scene.day().minusDays(10), "09:00"));

        List<Map<String, Object>> told = alerts();
        assertThat(told).extracting("recipient").contains(REFERENT).doesNotHaveDuplicates();
        assertThat(Mails.text(scene.letters().mail(to(told, REFERENT))))
                .contains("Personne n’est encore inscrit")
                .contains("Pithiviers");
        scene.at(Days.paris(scene.day().minusDays(9), "11:00"));
        assertThat(alerts()).hasSameSizeAs(told);
    }

    @Test
    void whoIsRepresentedIsNotTold() {
        long referent =
                api.as("gestion")
                        .queryParam("q", REFERENT)
                        .get("/people")
                        .jsonPath()
                        .getLong("items[0].id");
        api.as("gestion")
                .body(Map.of("person", referent))
                .post("/sessions/" + scene.session() + "/enrolments")
                .then()
                .statusCode(201);

        scene.at(Days.paris(scene.day().minusDays(10), "09:00"));

        assertThat(alerts()).isNotEmpty().extracting("recipient").doesNotContain(REFERENT);
    }

    @Test
    void staffMaySwitchTheAlertOff() {
        api.as("gestion")
                .queryParam("session", scene.session())
                .body(Map.of(ALERT, Map.of("enabled", false)))
                .put("/mail/settings")
                .then()
                .statusCode(200);

        scene.at(Days.paris(scene.day().minusDays(10), "09:00"));

        assertThat(alerts()).isNotEmpty().extracting("error").containsOnly("switched-off");
    }

    private List<Map<String, Object>> alerts() {
        return api.as("gestion")
                .queryParam("session", scene.session())
                .queryParam("kind", ALERT)
                .queryParam("size", 200)
                .get("/messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static Map<String, Object> to(List<Map<String, Object>> messages, String recipient) {
        return messages.stream()
                .filter(one -> Objects.equals(one.get("recipient"), recipient))
                .findFirst()
                .orElseThrow();
    }

    private int days(String action) {
        return api.as("gestion")
                .queryParam("action", action)
                .get("/mail/settings")
                .jsonPath()
                .getInt("find { it.kind == 'convocation' }.sentDays");
    }
}
