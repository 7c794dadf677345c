package org.alfacentre.sextant.attendance;

import java.time.Duration;
import java.util.Objects;

/**
 * How somebody attended a half-day. Minutes are said of PARTIAL only, where at least one of them is
 * above zero; elsewhere they are null.
 */
public record Presence(Status status, Integer minutesLate, Integer minutesEarly) {

    /** The four answers of a sheet (rules.md, Terms). */
    public enum Status {
        PRESENT,
        PARTIAL,
        EXCUSED,
        ABSENT;

        /** In the room for the whole of the half-day or a part of it. */
        public boolean isAttending() {
            return this == PRESENT || this == PARTIAL;
        }
    }

    public Presence {
        Objects.requireNonNull(status);
        minutesLate = positive(minutesLate);
        minutesEarly = positive(minutesEarly);
    }

    public static Presence of(Status status) {
        return new Presence(status, null, null);
    }

    /** What was attended of a half-day that lasts {@code planned}. */
    public Duration attended(Duration planned) {
        return switch (status) {
            case PRESENT -> planned;
            case PARTIAL -> planned.minusMinutes(missedMinutes());
            case EXCUSED, ABSENT -> Duration.ZERO;
        };
    }

    /** Minutes missed at the start and at the end together. */
    int missedMinutes() {
        return (minutesLate == null ? 0 : minutesLate) + (minutesEarly == null ? 0 : minutesEarly);
    }

    private static Integer positive(Integer minutes) {
        return minutes == null || minutes == 0 ? null : minutes;
    }
}
