package org.alfacentre.sextant.time;

import java.time.LocalDate;
import java.time.MonthDay;

/** The eleven public holidays of metropolitan France (L3133-1), each of which falls once a year. */
public enum PublicHoliday {
    NEW_YEAR(MonthDay.of(1, 1)),
    EASTER_MONDAY(1),
    LABOUR_DAY(MonthDay.of(5, 1)),
    VICTORY_1945(MonthDay.of(5, 8)),
    ASCENSION(39),
    WHIT_MONDAY(50),
    NATIONAL_DAY(MonthDay.of(7, 14)),
    ASSUMPTION(MonthDay.of(8, 15)),
    ALL_SAINTS(MonthDay.of(11, 1)),
    ARMISTICE_1918(MonthDay.of(11, 11)),
    CHRISTMAS(MonthDay.of(12, 25));

    private final MonthDay fixed;
    private final int daysAfterEaster;

    PublicHoliday(MonthDay fixed) {
        this.fixed = fixed;
        this.daysAfterEaster = 0;
    }

    PublicHoliday(int daysAfterEaster) {
        this.fixed = null;
        this.daysAfterEaster = daysAfterEaster;
    }

    /** The day it falls on in a year of the Gregorian calendar. */
    public LocalDate in(int year) {
        return fixed != null
                ? fixed.atYear(year)
                : PublicHolidays.easter(year).plusDays(daysAfterEaster);
    }

    /** Its name's key, such as {@code time.holiday.EASTER_MONDAY}. */
    public String key() {
        return "time.holiday." + name();
    }
}
