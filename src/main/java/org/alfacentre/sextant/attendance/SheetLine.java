package org.alfacentre.sextant.attendance;

import java.util.Optional;

/**
 * A person's line on a sheet.
 *
 * @param mark what was marked before the countersignature, or null
 * @param correction the last correction, or null
 */
public record SheetLine(Expected who, AttendanceMark mark, AttendanceCorrection correction) {

    /** What counts: the last correction, else the mark, else nothing was said. */
    public Optional<Presence> effective() {
        if (correction != null) {
            return Optional.of(correction.getPresence());
        }
        return Optional.ofNullable(mark).map(AttendanceMark::getPresence);
    }

    public boolean isAttending() {
        return effective().map(presence -> presence.status().isAttending()).orElse(false);
    }
}
