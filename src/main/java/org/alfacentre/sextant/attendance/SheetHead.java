package org.alfacentre.sextant.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.time.ParisTime;

/**
 * What a sheet is about, read without the session's whole graph.
 *
 * @param halfDay id of the half-day; {@code n} its number in the session
 * @param countersignedAt null until somebody countersigns
 */
public record SheetHead(
        Long halfDay,
        int n,
        LocalDate date,
        Period period,
        Instant startsAt,
        Instant endsAt,
        String theme,
        Long session,
        String code,
        String title,
        SessionStatus status,
        Instant countersignedAt,
        String countersignedAs) {

    public boolean isCountersigned() {
        return countersignedAt != null;
    }

    public boolean isCancelled() {
        return status == SessionStatus.CANCELLED;
    }

    /** Sheets exist once the session is published, and stay when it is closed or cancelled. */
    public boolean isDraft() {
        return status == SessionStatus.DRAFT;
    }

    public LocalTime start() {
        return ParisTime.local(startsAt).toLocalTime();
    }

    public LocalTime end() {
        return ParisTime.local(endsAt).toLocalTime();
    }

    public Duration planned() {
        return Duration.between(startsAt, endsAt);
    }
}
