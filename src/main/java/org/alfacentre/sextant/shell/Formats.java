package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.time.ParisTime;

/**
 * How Sextant writes dates, times and places, in both languages and always in Paris time. Null is
 * written as nothing.
 */
@ApplicationScoped
public class Formats {

    private static final String NO_BREAK = "\u00a0";

    private final Words words;

    @Inject
    public Formats(Words words) {
        this.words = words;
    }

    protected Formats() {
        this(null);
    }

    /** "12 mars 2026", "1er avril 2026". */
    public String date(Locale locale, LocalDate day) {
        return written(locale, "d MMMM yyyy", day);
    }

    /** "jeudi 12 mars 2026". */
    public String day(Locale locale, LocalDate day) {
        return written(locale, "EEEE d MMMM yyyy", day);
    }

    /** "jeudi 12 mars 2026, matin (9 h 30 – 12 h 30)". */
    public String halfDay(Locale locale, Slot slot) {
        return slot == null
                ? ""
                : words.of(
                        locale,
                        "shell.format.half-day",
                        day(locale, slot.date()),
                        period(locale, slot.period()),
                        hours(locale, slot.start(), slot.end()));
    }

    /** "9 h 30 – 12 h 30"; no line begins with the dash. */
    public String hours(Locale locale, LocalTime from, LocalTime to) {
        return words.of(locale, "shell.format.hours-between", time(locale, from), time(locale, to));
    }

    /** "matin". */
    public String period(Locale locale, Period period) {
        return period == null ? "" : words.of(locale, "shell.period." + period.name());
    }

    /** "9 h 30", "14 h"; "09:30". */
    public String time(Locale locale, LocalTime time) {
        if (time == null) {
            return "";
        }
        if (!isFrench(locale)) {
            return DateTimeFormatter.ofPattern("HH:mm").format(time);
        }
        String hour = time.getHour() + NO_BREAK + "h";
        return time.getMinute() == 0 ? hour : hour + NO_BREAK + twoDigits(time.getMinute());
    }

    /** "jeudi 12 mars 2026 à 9 h 04". */
    public String instant(Locale locale, Instant instant) {
        if (instant == null) {
            return "";
        }
        var local = ParisTime.local(instant);
        return words.of(
                locale,
                "shell.format.instant",
                day(locale, local.toLocalDate()),
                time(locale, local.toLocalTime()));
    }

    /** "3 h", "2 h 30", "45 min". */
    public String duration(Locale locale, Duration duration) {
        if (duration == null) {
            return "";
        }
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return words.of(locale, "shell.format.minutes", minutes);
        }
        return minutes == 0
                ? words.of(locale, "shell.format.hours", hours)
                : words.of(locale, "shell.format.hours-minutes", hours, twoDigits(minutes));
    }

    private static String twoDigits(int minutes) {
        return minutes < 10 ? "0" + minutes : String.valueOf(minutes);
    }

    /** Writes a day by a pattern; the first of a French month is "1er". */
    private static String written(Locale locale, String pattern, LocalDate day) {
        if (day == null) {
            return "";
        }
        String text = DateTimeFormatter.ofPattern(pattern, locale).format(day);
        return isFrench(locale) && day.getDayOfMonth() == 1
                ? text.replaceFirst("\\b1 ", "1er ")
                : text;
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }
}
