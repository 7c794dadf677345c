package org.alfacentre.sextant.demo.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.time.ParisTime;
import org.junit.jupiter.api.Test;

class OpenDayTest {

    private static final Duration OPENS_BEFORE = Duration.ofMinutes(30);

    /** A weekday, a Sunday, a holiday, and both days on which the clocks change, by the minute. */
    static Stream<Instant> moments() {
        return Stream.of("2026-03-03", "2026-03-08", "2026-05-01", "2026-03-29", "2026-10-25")
                .map(LocalDate::parse)
                .flatMap(
                        day ->
                                Stream.iterate(
                                                ParisTime.at(day, LocalTime.MIDNIGHT),
                                                now -> now.plusSeconds(420))
                                        .limit(210));
    }

    @Test
    void aSheetIsOpenNowAndForTheHourToCome() {
        moments().forEach(OpenDayTest::isOpenForAnHour);
    }

    private static void isOpenForAnHour(Instant now) {
        List<Slot> slots = OpenDay.around(now);

        assertThat(Stream.of(0, 15, 30, 45, 59).map(it -> now.plus(Duration.ofMinutes(it))))
                .as("%s", slots)
                .allMatch(at -> slots.stream().anyMatch(slot -> isOpen(slot, at)));
    }

    @Test
    void halfDaysEndAfterTheyStartAndDoNotMeet() {
        moments().forEach(OpenDayTest::doNotMeet);
    }

    private static void doNotMeet(Instant now) {
        List<Slot> slots = OpenDay.around(now);

        assertThat(slots).allMatch(slot -> slot.end().isAfter(slot.start()));
        for (int n = 1; n < slots.size(); n++) {
            assertThat(slots.get(n).overlaps(slots.get(n - 1))).isFalse();
        }
    }

    private static boolean isOpen(Slot slot, Instant at) {
        Instant opens = ParisTime.at(slot.date(), slot.start()).minus(OPENS_BEFORE);
        return !at.isBefore(opens) && at.isBefore(ParisTime.at(slot.date(), slot.end()));
    }
}
