package org.alfacentre.sextant.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** When nobody works: French public holidays, computed for any year, and weekends. */
public final class PublicHolidays {

    private PublicHolidays() {}

    /** The year's eleven holidays; two may share a day, as Ascension and 1 May did in 2008. */
    public static Map<PublicHoliday, LocalDate> of(int year) {
        var dates = new EnumMap<PublicHoliday, LocalDate>(PublicHoliday.class);
        for (PublicHoliday holiday : PublicHoliday.values()) {
            dates.put(holiday, holiday.in(year));
        }
        return dates;
    }

    public static Optional<PublicHoliday> on(LocalDate day) {
        return Arrays.stream(PublicHoliday.values())
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && on(day).isEmpty();
    }

    /**
     * A « pont »: a working Monday before a Tuesday holiday, or a working Friday after a Thursday
     * one.
     */
    public static boolean isBridge(LocalDate day) {
        if (!isWorkingDay(day)) {
            return false;
        }
        return switch (day.getDayOfWeek()) {
            case MONDAY -> on(day.plusDays(1)).isPresent();
            case FRIDAY -> on(day.minusDays(1)).isPresent();
            default -> false;
        };
    }

    /** Easter Sunday by the method of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int moon = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int lunarShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * moon + century - century / 4 - lunarShift + 15) % 30;
        int toSunday =
                (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int lateCorrection = (moon + 11 * epact + 22 * toSunday) / 451;
        int days = epact + toSunday - 7 * lateCorrection + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
