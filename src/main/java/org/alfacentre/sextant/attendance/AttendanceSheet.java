package org.alfacentre.sextant.attendance;

import java.time.Instant;
import java.util.List;

/**
 * A half-day's sheet as it stands.
 *
 * @param opensAt from when it takes marks
 * @param open whether it takes marks now: begun, neither cancelled nor countersigned
 * @param lines everybody expected, by name
 * @param corrections appended after the countersignature, oldest first
 */
public record AttendanceSheet(
        SheetHead head,
        Instant opensAt,
        boolean open,
        List<SheetLine> lines,
        List<AttendanceCorrection> corrections) {

    public Rate rate() {
        return Rate.of(lines);
    }

    /** Whose mark was corrected; a dash for who is no longer expected. */
    public String nameOf(AttendanceCorrection correction) {
        return lines.stream()
                .map(SheetLine::who)
                .filter(who -> who.enrolment() == correction.getEnrolment())
                .map(Expected::name)
                .findFirst()
                .orElse("–");
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
