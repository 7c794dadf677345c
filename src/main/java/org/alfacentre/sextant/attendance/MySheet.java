package org.alfacentre.sextant.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.time.ParisTime;

/** A sheet in a list: which half-day, of which session, and whether it is closed. */
public record MySheet(
        String code,
        String title,
        int n,
        LocalDate date,
        Period period,
        Instant startsAt,
        Instant endsAt,
        String theme,
        String city,
        Instant countersignedAt) {

    public boolean isCountersigned() {
        return countersignedAt != null;
    }

    public LocalTime start() {
        return ParisTime.local(startsAt).toLocalTime();
    }

    public LocalTime end() {
        return ParisTime.local(endsAt).toLocalTime();
    }
}
