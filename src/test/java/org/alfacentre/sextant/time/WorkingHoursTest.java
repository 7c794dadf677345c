package org.alfacentre.sextant.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    @ParameterizedTest(name = "{0} + {1} h = {2}: {3}")
    @CsvSource({
        "2026-01-16T17:00, 4, 2026-01-19T09:00, W06 over the weekend",
        "2026-01-14T10:00, 24, 2026-01-16T10:00, 24 hours are two working days",
        "2026-01-14T17:00, 3, 2026-01-14T20:00, the last hour of the day counts whole",
        "2026-01-14T21:30, 1, 2026-01-15T09:00, from the evening",
        "2026-01-17T11:00, 1, 2026-01-19T09:00, from a Saturday",
        "2026-01-14T05:00, 1, 2026-01-14T09:00, from before opening",
        "2026-04-30T19:00, 2, 2026-05-04T09:00, over 1 May and the weekend",
        "2026-05-13T19:00, 2, 2026-05-15T09:00, over Ascension",
        "2026-12-24T20:00, 12, 2026-12-28T20:00, over Christmas and the weekend",
        "2026-03-27T19:00, 2, 2026-03-30T09:00, over the spring change of clocks",
        "2026-10-23T19:00, 2, 2026-10-26T09:00, over the autumn change of clocks",
        "2026-01-17T11:00, 0, 2026-01-17T11:00, nothing added"
    })
    void addsWorkingTime(String from, int hours, String expected, String why) {
        Instant end = WorkingHours.plus(paris(from), Duration.ofHours(hours));

        assertThat(end).as(why).isEqualTo(paris(expected));
    }

    @Test
    void countsMinutesToo() {
        Instant end = WorkingHours.plus(paris("2026-01-16T19:45"), Duration.ofMinutes(20));

        assertThat(end).isEqualTo(paris("2026-01-19T08:05"));
    }

    @Test
    void refusesToGoBack() {
        assertThatThrownBy(() -> WorkingHours.plus(paris("2026-01-16T10:00"), Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} h")
    @CsvSource({
        "2026-01-16T17:00, 2026-01-19T09:00, 4",
        "2026-01-17T10:00, 2026-01-18T10:00, 0",
        "2026-01-14T07:00, 2026-01-14T23:00, 12",
        "2026-03-27T08:00, 2026-03-30T20:00, 24",
        "2026-05-13T08:00, 2026-05-15T20:00, 24",
        "2026-01-19T09:00, 2026-01-16T17:00, 0"
    })
    void measuresWorkingTime(String from, String to, int hours) {
        Duration between = WorkingHours.between(paris(from), paris(to));

        assertThat(between).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void whatWasAddedIsWhatIsMeasured() {
        Instant from = paris("2026-03-26T14:20");
        for (int minutes = 15; minutes < 5000; minutes += 137) {
            Duration working = Duration.ofMinutes(minutes);

            Instant to = WorkingHours.plus(from, working);

            assertThat(WorkingHours.between(from, to)).isEqualTo(working);
        }
    }

    private static Instant paris(String local) {
        int t = local.indexOf('T');
        return ParisTime.at(
                LocalDate.parse(local.substring(0, t)), LocalTime.parse(local.substring(t + 1)));
    }
}
