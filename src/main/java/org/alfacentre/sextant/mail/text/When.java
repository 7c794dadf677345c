package org.alfacentre.sextant.mail.text;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** Dates and hours as a letter writes them: as the pages do. */
final class When {

    private final Locale locale;
    private final Words words;
    private final Formats formats;

    When(Locale locale, Words words) {
        this.locale = locale;
        this.words = words;
        this.formats = new Formats(words);
    }

    /** Date and hour, never a number of hours (R7). */
    String deadline(Instant instant) {
        return formats.instant(locale, instant);
    }

    String halfDay(HalfDayTold halfDay) {
        return formats.halfDay(
                locale,
                new Slot(
                        halfDay.date(),
                        halfDay.period(),
                        ParisTime.local(halfDay.startsAt()).toLocalTime(),
                        ParisTime.local(halfDay.endsAt()).toLocalTime()));
    }

    /** The days of the half-days, each once; "date à fixer" without any. */
    String days(List<HalfDayTold> halfDays) {
        List<String> days =
                halfDays.stream()
                        .map(HalfDayTold::date)
                        .distinct()
                        .sorted()
                        .map(day -> formats.day(locale, day))
                        .toList();
        return days.isEmpty() ? words.of(locale, "mail.no-date") : String.join(", ", days);
    }
}
