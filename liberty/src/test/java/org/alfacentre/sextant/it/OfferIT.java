package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an offered place is kept, and what becomes of it then: R7, R8, R9, R13, R17. */
class OfferIT {

    private static final Map<String, Object> WHY = Map.of("reason", "à sa demande");

    private final Api api = new Api(SextantServer.shared());

    private static Instant deadline(Scene scene, String letter) {
        return Instant.parse(scene.entry(letter).getString("offerExpiresAt"));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // a Saturday
        "2026-03-07T11:00:00+01:00, 2026-03-09T12:00:00+01:00",
        // summer time begins on the Sunday, and ends
        "2026-03-27T18:00:00+01:00, 2026-03-30T10:00:00+02:00",
        "2026-10-23T18:00:00+02:00, 2026-10-26T10:00:00+01:00",
        // Easter Monday
        "2026-04-03T19:00:00+02:00, 2026-04-07T11:00:00+02:00",
        // the first of May, a Friday
        "2026-04-30T18:00:00+02:00, 2026-05-04T10:00:00+02:00"
    })
    void r7FourWorkingHoursEndWhereFourHoursWereWorked(String made, String end) {
        Scene scene = Scene.begin(api).on(LocalDate.of(2031, 3, 4)).waiting("OFFER", 4);
        scene.published().enrol("A", "B", "D").at(made);

        scene.decide("A", "cancel", WHY).at(made);

        assertThat(deadline(scene, "D")).isEqualTo(instant(end));
        scene.at(OffsetDateTime.parse(end).minusMinutes(1).toString()).expect("D O");
        scene.at(end).expect("D EXPIRED");
    }

    @Test
    void r7AMailThatDoesNotLeaveStopsTheClockForFourWorkingHoursAtMost() {
        Scene scene = Scene.begin(api).waiting("OFFER", 4).published().enrol("A", "B", "D");
        stopMail(true);
        try {
            scene.decide("A", "cancel", WHY).at("2026-03-02T10:00:00+01:00");
            assertThat(deadline(scene, "D")).isEqualTo(instant("2026-03-02T17:00:00+01:00"));
        } finally {
            stopMail(false);
        }

        // let go at ten, where the clock stands
        scene.at("2026-03-02T10:30:00+01:00");

        assertThat(deadline(scene, "D")).isEqualTo(instant("2026-03-02T14:00:00+01:00"));
    }

    private void stopMail(boolean stopped) {
        api.as("gestion")
                .body(Map.of("stopped", stopped))
                .put("/mail/switch")
                .then()
                .statusCode(200);
    }

    @Test
    void r9TheCutOffEndsEveryOpenOfferAndLeavesTheRestToStaff() {
        Scene scene =
                Scene.begin(api)
                        .with("cutOffAt", "2026-03-03T09:00:00+01:00")
                        .published()
                        .enrol("A", "B", "D", "E", "F")
                        .decide("A", "cancel", WHY)
                        .decide("B", "cancel", WHY)
                        .expect("D O, E O, F W1");

        scene.at("2026-03-03T09:00:00+01:00").expect("D EXPIRED, E EXPIRED, F W1");

        assertThat(scene.letters().kinds()).contains("list-for-staff");
        assertThat(scene.letters().kindsTo("F")).containsExactly("waiting");
        assertThat(scene.seats().getInt("seats.heldForList")).isEqualTo(1);
    }

    @Test
    void r9WithoutACutOffAnOfferEndsWhenTheSessionBegins() {
        Map<String, Object> list = Map.of("mode", "OFFER", "offerHours", 48, "minimumHours", 1);
        Scene scene = Scene.begin(api).with("cutOffAt", null).with("waitingList", list);
        scene.published().enrol("A", "B", "D", "E").at(Days.paris(scene.day(), "08:00"));

        scene.decide("A", "cancel", WHY).expect("D O, E W1");
        assertThat(deadline(scene, "D")).isEqualTo(instant(Days.paris(scene.day(), "09:30")));

        scene.at(Days.paris(scene.day(), "09:30")).expect("D EXPIRED, E W1");
    }

    @Test
    void r17AMoveThatPutsTheCutOffBehindEndsTheOfferAndTellsEachOnce() {
        Scene scene =
                Scene.begin(api)
                        .published()
                        .enrol("A", "B", "D", "E")
                        .decide("A", "cancel", WHY)
                        .expect("D O, E W1");

        scene.move(LocalDate.of(2026, 3, 3)).at("2026-03-02T10:00:00+01:00");

        scene.expect("B C, D EXPIRED, E W1");
        assertThat(scene.letters().kindsTo("B"))
                .containsExactlyInAnyOrder("confirmation", "session-moved");
        assertThat(scene.letters().kindsTo("D"))
                .containsExactlyInAnyOrder("waiting", "offer", "session-moved", "offer-expired");
        assertThat(scene.letters().kindsTo("E"))
                .containsExactlyInAnyOrder("waiting", "session-moved");
        assertThat(scene.letters().kinds()).contains("list-for-staff");
    }

    @Test
    void r8WhoDeclinedMayJoinAgainAtTheEnd() {
        Scene scene =
                Scene.begin(api)
                        .published()
                        .enrol("A", "B", "D", "E", "F")
                        .decide("A", "cancel", WHY)
                        .does("D", "decline")
                        .does("D", "decline")
                        .expect("D DECLINED, E O, F W1");
        assertThat(scene.entry("D").getList("history")).hasSize(3);

        scene.enrol("D").expect("F W1, D W2");

        scene.does("E", "decline").expect("F O, D W1");
    }

    @Test
    void r13APlaceGivenBackIsNotOfferedToTheSamePersonAgain() {
        Scene scene = Scene.begin(api).published().enrol("A", "B", "D").decide("A", "cancel", WHY);

        scene.does("D", "decline").expect("D DECLINED");

        assertThat(scene.seats().getInt("seats.free")).isEqualTo(1);
        assertThat(scene.letters().kindsTo("D"))
                .containsExactlyInAnyOrder("waiting", "offer", "offer-declined");
    }

    @Test
    void anOfferThatStandsIsHonouredWhileTheListIsPaused() {
        Scene scene =
                Scene.begin(api)
                        .published()
                        .enrol("A", "B", "D", "E", "F")
                        .decide("A", "cancel", WHY)
                        .patch("waitingList", Map.of("paused", true))
                        .decide("B", "cancel", WHY)
                        .expect("D O, E W1");

        scene.does("D", "accept").enrol("G").expect("D C, E W1, G W3");
        assertThat(scene.letters().kinds()).contains("list-for-staff");

        scene.patch("waitingList", Map.of("paused", false)).expect("D C, E O, F W1, G W2");
    }

    @Test
    void r19WhoIsOfferedAPlaceIsNotToldWhoGaveItBack() {
        Scene scene =
                Scene.begin(api).published().enrol("A", "B", "D").does("A", "cancel").expect("D O");

        assertThat(scene.entry("A").getString("history[1].by")).isNotEqualTo("Sextant");
        assertThat(scene.entry("D").getString("history[1].to")).isEqualTo("OFFERED");
        assertThat(scene.entry("D").getString("history[1].by")).isEqualTo("Sextant");
    }
}
