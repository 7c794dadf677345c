package org.alfacentre.sextant.mail.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** Dates and hours in words, in Europe/Paris, as a letter writes them. */
public final class When {

    private static final char NO_BREAK = '\u00a0';

    private final Locale locale;
    private final Words words;

    public When(Locale locale, Words words) {
        this.locale = locale;
        this.words = words;
    }

    /** "jeudi 12 mars 2026", "mercredi 1er avril 2026", "Thursday 12 March 2026". */
    public String day(LocalDate date) {
        String number = isFrench() && date.getDayOfMonth() == 1 ? "1ᵉʳ" : "" + date.getDayOfMonth();
        return date.format(DateTimeFormatter.ofPattern("EEEE", locale))
                + " "
                + number
                + NO_BREAK
                + date.format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
    }

    /** "9 h 30", "17 h"; "09:30", "17:00". */
    public String hour(LocalTime time) {
        if (!isFrench()) {
            return time.format(DateTimeFormatter.ofPattern("HH:mm"));
        }
        String minutes = time.getMinute() == 0 ? "" : NO_BREAK + "%02d".formatted(time.getMinute());
        return time.getHour() + "" + NO_BREAK + "h" + minutes;
    }

    /** A deadline: date and hour, never a number of hours (R7). */
    public String deadline(Instant instant) {
        var local = ParisTime.local(instant);
        return words.of(
                locale, "mail.deadline", day(local.toLocalDate()), hour(local.toLocalTime()));
    }

    /** "jeudi 12 mars 2026, matin, 9 h 30 – 12 h 30". */
    public String halfDay(HalfDayTold halfDay) {
        return words.of(
                locale,
                "mail.half-day",
                day(halfDay.date()),
                words.of(locale, "mail.period." + halfDay.period()),
                hour(ParisTime.local(halfDay.startsAt()).toLocalTime()),
                hour(ParisTime.local(halfDay.endsAt()).toLocalTime()));
    }

    /** The days of the half-days, each once; "date à fixer" without any. */
    public String days(List<HalfDayTold> halfDays) {
        List<String> days =
                halfDays.stream()
                        .map(HalfDayTold::date)
                        .distinct()
                        .sorted()
                        .map(this::day)
                        .toList();
        return days.isEmpty() ? words.of(locale, "mail.no-date") : String.join(", ", days);
    }

    private boolean isFrench() {
        return "fr".equals(locale.getLanguage());
    }
}
