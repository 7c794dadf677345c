package org.alfacentre.sextant.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alfacentre.sextant.people.Departement;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.Slot;

/**
 * Dates, times and places as a page writes them, in its reader's language: {@code #{fmt.day(d)}}.
 */
public class PageFormats {

    private final Formats formats;
    private final PlaceNames places;
    private final Reader reader;

    PageFormats(Formats formats, PlaceNames places, Reader reader) {
        this.formats = formats;
        this.places = places;
        this.reader = reader;
    }

    public String date(LocalDate day) {
        return formats.date(reader.getLocale(), day);
    }

    public String day(LocalDate day) {
        return formats.day(reader.getLocale(), day);
    }

    public String halfDay(HalfDay halfDay) {
        return slot(halfDay == null ? null : halfDay.getSlot());
    }

    public String slot(Slot slot) {
        return formats.halfDay(reader.getLocale(), slot);
    }

    public String period(Period period) {
        return formats.period(reader.getLocale(), period);
    }

    public String time(LocalTime time) {
        return formats.time(reader.getLocale(), time);
    }

    public String hours(LocalTime from, LocalTime to) {
        return formats.hours(reader.getLocale(), from, to);
    }

    public String instant(Instant instant) {
        return formats.instant(reader.getLocale(), instant);
    }

    public String duration(Duration duration) {
        return formats.duration(reader.getLocale(), duration);
    }

    /** "Loiret (45)". */
    public String departement(Departement departement) {
        return departement == null ? "" : departementCode(departement.getCode());
    }

    /** The same from the code alone; an unknown code is written as it is. */
    public String departementCode(String code) {
        return places.departement(code);
    }
}
