package org.alfacentre.sextant.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alfacentre.sextant.attendance.Presence;
import org.alfacentre.sextant.attendance.SheetHead;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** The words of one paper, in its language; keys without their {@code document.}. */
final class Wording {

    private final Words words;
    private final Formats formats;
    private final Locale language;

    Wording(Words words, Locale language) {
        this.words = words;
        this.formats = new Formats(words);
        this.language = language;
    }

    Locale language() {
        return language;
    }

    String of(String key, Object... arguments) {
        return words.of(language, "document." + key, arguments);
    }

    String foot(PaperSession session) {
        return of("issuer") + " – " + session.code();
    }

    String day(LocalDate date) {
        return formats.day(language, date);
    }

    String shortDay(LocalDate date) {
        return DateTimeFormatter.ofPattern(of("short-day-pattern"), language).format(date);
    }

    String time(LocalTime time) {
        return formats.time(language, time);
    }

    String moment(Instant instant) {
        return of(
                "moment",
                shortDay(ParisTime.day(instant)),
                time(ParisTime.local(instant).toLocalTime()));
    }

    String period(Period period) {
        return of(period == Period.MORNING ? "morning" : "afternoon");
    }

    /** Such as « jeudi 22 janvier 2026, matin ». */
    String halfDay(SheetHead head) {
        return day(head.date()) + ", " + period(head.period());
    }

    String hours(SheetHead head) {
        return of("hours", time(head.start()), time(head.end()));
    }

    /** Such as « 11 h 40 ». */
    String duration(Duration duration) {
        return of("duration", duration.toHours(), duration.toMinutesPart());
    }

    String presence(Presence presence) {
        String status = of("status." + presence.status().name().toLowerCase(Locale.ROOT));
        if (presence.minutesLate() != null) {
            status += of("late", presence.minutesLate());
        }
        if (presence.minutesEarly() != null) {
            status += of("early", presence.minutesEarly());
        }
        return status;
    }
}
