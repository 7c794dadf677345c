package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;

/** What the mails of one person do to their calendar, read back with a calendar library. */
class CalendarIT {

    private final Api api = new Api(SextantServer.shared());

    @Test
    void m12TwoMovesKeepTheUidAndRaiseTheSequenceOverBothClockChanges() {
        Scene scene = Scene.begin(api).on(LocalDate.of(2026, 10, 22)).published().enrol("A");
        scene.at("2026-03-02T10:00:00+01:00")
                .move(LocalDate.of(2026, 10, 29))
                .at("2026-03-02T11:00:00+01:00")
                .move(LocalDate.of(2027, 4, 1))
                .at("2026-03-02T12:00:00+01:00");
        api.as("gestion")
                .body(Map.of("reason", "trop peu d’inscrits"))
                .post("/sessions/" + scene.session() + "/cancel")
                .then()
                .statusCode(200);
        scene.at("2026-03-02T13:00:00+01:00");

        List<Appointment> all = new ArrayList<>(Appointment.of(scene, "A", "confirmation"));
        all.addAll(Appointment.of(scene, "A", "session-moved"));
        all.addAll(Appointment.of(scene, "A", "session-cancelled"));

        assertThat(all.stream().map(Appointment::uid).distinct()).hasSize(1);
        assertThat(all.stream().map(Appointment::method))
                .containsExactly("REQUEST", "REQUEST", "REQUEST", "CANCEL");
        assertThat(all.stream().map(Appointment::sequence).limit(3)).containsExactly(0, 1, 2);
        assertThat(all.get(3).sequence()).isGreaterThan(2);
        assertThat(all.stream().map(Appointment::start).limit(3))
                .containsExactly("20261022T073000Z", "20261029T083000Z", "20270401T073000Z");
    }

    @Test
    void m13WhoCancelsLosesTheAppointment() {
        Scene scene =
                Scene.begin(api)
                        .published()
                        .enrol("A")
                        .at("2026-03-02T10:00:00+01:00")
                        .does("A", "cancel")
                        .at("2026-03-02T11:00:00+01:00");

        Appointment put = Appointment.of(scene, "A", "confirmation").get(0);
        Appointment taken = Appointment.of(scene, "A", "cancellation").get(0);

        assertThat(taken.method()).isEqualTo("CANCEL");
        assertThat(taken.uid()).isEqualTo(put.uid());
        assertThat(taken.sequence()).isGreaterThan(put.sequence());
    }

    @Test
    void severalSessionsGivenUpTogetherAllLeaveTheCalendar() {
        Cycle cycle = Cycle.of(api, 2, 2, 2).enrol("A");
        api.clock("2026-03-02T10:00:00+01:00");
        cycle.does(0, "A", "cancel", cycle.only(1, 2));
        api.clock("2026-03-02T11:00:00+01:00");

        Scene second = cycle.session(1);
        List<Appointment> taken =
                Appointment.of(
                        second.letters(),
                        Roll.all(
                                api,
                                "/messages",
                                Map.of("session", second.session(), "kind", "cancellation")));

        assertThat(taken.stream().map(Appointment::method)).containsExactly("CANCEL", "CANCEL");
        assertThat(taken.stream().map(Appointment::uid).distinct()).hasSize(2);
    }

    @Test
    void whoWaitsGetsNoAppointment() {
        Scene scene = Scene.begin(api).capacity(0).published().enrol("A");
        scene.at("2026-03-02T10:00:00+01:00");

        assertThat(Appointment.of(scene, "A", "waiting")).isEmpty();
    }

    @Test
    void aPrivateCalendarFollowsItsOwnerUntilItIsRevoked() throws Exception {
        Scene scene = Scene.begin(api).published().enrol("A");
        String email = scene.email("A");
        Response made = api.as(email).body(Map.of("kind", "PARTICIPANT")).post("/feeds");
        assertThat(made.statusCode()).isEqualTo(201);
        String url = made.jsonPath().getString("url");
        String path = url.substring(url.indexOf("/feeds/"));

        String calendar = api.anonymous().accept("text/calendar").get(path).asString();
        assertThat(new CalendarBuilder().build(new StringReader(calendar)).getComponents())
                .hasSize(1);
        assertThat(calendar).doesNotContain(email);

        scene.does("A", "cancel");
        assertThat(api.anonymous().accept("text/calendar").get(path).asString())
                .doesNotContain("VEVENT");

        long feed = made.jsonPath().getLong("id");
        api.as("gestion").delete("/feeds/" + feed).then().statusCode(404);
        api.as(email).delete("/feeds/" + feed).then().statusCode(204);
        api.anonymous().accept("text/calendar").get(path).then().statusCode(404);
    }
}
