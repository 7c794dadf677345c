package org.alfacentre.sextant.api;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.attendance.AttendanceCorrection;
import org.alfacentre.sextant.attendance.AttendanceMark;
import org.alfacentre.sextant.attendance.AttendanceSheet;
import org.alfacentre.sextant.attendance.Expected;
import org.alfacentre.sextant.attendance.Presence;
import org.alfacentre.sextant.attendance.Rate;
import org.alfacentre.sextant.attendance.SheetLine;

/**
 * A half-day's sheet as REST answers it.
 *
 * @param marks as they were made; a mark corrected later keeps its own status
 * @param enrolment of the walk-in just added, else null
 */
@JsonbNillable
public record AttendanceJson(
        int halfDay,
        Instant opensAt,
        boolean open,
        boolean countersigned,
        Instant countersignedAt,
        String countersignedBy,
        List<ExpectedJson> expected,
        List<MarkJson> marks,
        List<CorrectionJson> corrections,
        Rate rate,
        Long enrolment) {

    /** Somebody the sheet expects. */
    @JsonbNillable
    public record ExpectedJson(
            Long enrolment, Long person, String name, String organisation, boolean walkIn) {}

    /** {@code effective} is what counts: the last correction's status, else the mark's own. */
    @JsonbNillable
    public record MarkJson(
            Long enrolment,
            Long person,
            Presence.Status status,
            Integer minutesLate,
            Integer minutesEarly,
            Instant at,
            String by,
            Presence.Status effective) {}

    /** A correction; {@code from} is what counted before it, null for nothing. */
    @JsonbNillable
    public record CorrectionJson(
            Long enrolment,
            Presence.Status from,
            Presence.Status status,
            Integer minutesLate,
            Integer minutesEarly,
            String reason,
            Instant at,
            String by) {}

    static AttendanceJson of(AttendanceSheet sheet) {
        return of(sheet, null);
    }

    static AttendanceJson of(AttendanceSheet sheet, Long enrolment) {
        return new AttendanceJson(
                sheet.head().n(),
                sheet.opensAt(),
                sheet.open(),
                sheet.head().isCountersigned(),
                sheet.head().countersignedAt(),
                sheet.head().countersignedAs(),
                sheet.lines().stream().map(line -> expected(line.who())).toList(),
                sheet.lines().stream()
                        .filter(line -> line.mark() != null)
                        .map(AttendanceJson::mark)
                        .toList(),
                sheet.corrections().stream().map(AttendanceJson::correction).toList(),
                sheet.rate(),
                enrolment);
    }

    private static ExpectedJson expected(Expected who) {
        return new ExpectedJson(
                who.enrolment(), who.person(), who.name(), who.organisation(), who.walkIn());
    }

    private static MarkJson mark(SheetLine line) {
        AttendanceMark mark = line.mark();
        Presence presence = mark.getPresence();
        return new MarkJson(
                mark.getEnrolment(),
                line.who().person(),
                presence.status(),
                presence.minutesLate(),
                presence.minutesEarly(),
                mark.getAt(),
                mark.getBy(),
                line.effective().map(Presence::status).orElse(null));
    }

    private static CorrectionJson correction(AttendanceCorrection correction) {
        Presence presence = correction.getPresence();
        return new CorrectionJson(
                correction.getEnrolment(),
                correction.getFrom(),
                presence.status(),
                presence.minutesLate(),
                presence.minutesEarly(),
                correction.getReason(),
                correction.getAt(),
                correction.getBy());
    }
}
