package org.alfacentre.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.Slot;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats formats = new Formats(new Words());
    private final LocalDate day = LocalDate.of(2026, 3, 12);

    @Test
    void aHalfDayIsWrittenWithItsHours() {
        Slot morning = Slot.of(day, Period.MORNING);

        assertThat(plain(formats.halfDay(Locale.FRENCH, morning)))
                .isEqualTo("jeudi 12 mars 2026, matin (9 h 30 – 12 h 30)");
        assertThat(plain(formats.halfDay(Locale.ENGLISH, morning)))
                .isEqualTo("Thursday 12 March 2026, morning (09:30 – 12:30)");
    }

    @Test
    void theFirstOfAFrenchMonthIsAnOrdinal() {
        assertThat(formats.date(Locale.FRENCH, LocalDate.of(2026, 4, 1)))
                .isEqualTo("1er avril 2026");
        assertThat(formats.day(Locale.FRENCH, LocalDate.of(2026, 4, 11)))
                .isEqualTo("samedi 11 avril 2026");
    }

    @Test
    void momentsAreParisTime() {
        assertThat(plain(formats.instant(Locale.FRENCH, Instant.parse("2026-07-01T15:05:00Z"))))
                .isEqualTo("mercredi 1er juillet 2026 à 17 h 05");
        assertThat(formats.instant(Locale.ENGLISH, Instant.parse("2026-01-12T08:00:00Z")))
                .isEqualTo("Monday 12 January 2026 at 09:00");
    }

    @Test
    void durationsSayOnlyWhatIsThere() {
        assertThat(plain(formats.duration(Locale.FRENCH, Duration.ofHours(3)))).isEqualTo("3 h");
        assertThat(plain(formats.duration(Locale.FRENCH, Duration.ofMinutes(150))))
                .isEqualTo("2 h 30");
        assertThat(plain(formats.duration(Locale.FRENCH, Duration.ofMinutes(45))))
                .isEqualTo("45 min");
        assertThat(formats.duration(Locale.ENGLISH, Duration.ofMinutes(65)))
                .isEqualTo("1 h 05 min");
    }

    @Test
    void nothingIsWrittenAsNothing() {
        assertThat(formats.date(Locale.FRENCH, null)).isEmpty();
        assertThat(formats.halfDay(Locale.FRENCH, null)).isEmpty();
        assertThat(formats.instant(Locale.FRENCH, null)).isEmpty();
        assertThat(formats.time(Locale.FRENCH, (LocalTime) null)).isEmpty();
        assertThat(formats.duration(Locale.FRENCH, null)).isEmpty();
    }

    /** Without the difference between blanks, which a reader does not see. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
