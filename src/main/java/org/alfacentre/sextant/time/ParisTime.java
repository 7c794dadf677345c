package org.alfacentre.sextant.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The programme lives in this zone; the database and the server in UTC. */
public final class ParisTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private ParisTime() {}

    /** In a daylight-saving gap the time after it; in an overlap the earlier of the two. */
    public static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, ZONE).toInstant();
    }

    /** The same hour so many days later, whatever the clocks did meanwhile. */
    public static Instant plusDays(Instant instant, long days) {
        return instant.atZone(ZONE).plusDays(days).toInstant();
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }
}
