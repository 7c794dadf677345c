package org.alfacentre.sextant.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What somebody attended of a session, half-day by half-day, and when it may be attested: somebody
 * who was there for a part of at least one half-day whose sheet is countersigned or that is over.
 */
public record AttendanceRecord(Expected who, List<Attended> halfDays) {

    /**
     * @param presence what counts on the sheet, empty when nothing was marked
     * @param settled countersigned, or over
     */
    public record Attended(SheetHead head, Optional<Presence> presence, boolean settled) {

        /** Nothing while the half-day is neither countersigned nor over. */
        public Duration attended() {
            return settled
                    ? presence.map(p -> p.attended(head.planned())).orElse(Duration.ZERO)
                    : Duration.ZERO;
        }

        public boolean isAttended() {
            return settled && presence.map(p -> p.status().isAttending()).orElse(false);
        }
    }

    /** Empty when the enrolment is on none of the sheets. */
    static Optional<AttendanceRecord> of(
            List<AttendanceSheet> sheets, long enrolment, Instant now) {
        List<SheetLine> lines =
                sheets.stream()
                        .flatMap(sheet -> sheet.lines().stream())
                        .filter(line -> line.who().enrolment() == enrolment)
                        .toList();
        if (lines.size() != sheets.size() || lines.isEmpty()) {
            return Optional.empty();
        }
        List<Attended> halfDays =
                IntStream.range(0, sheets.size())
                        .mapToObj(i -> attended(sheets.get(i).head(), lines.get(i), now))
                        .toList();
        return Optional.of(new AttendanceRecord(lines.get(0).who(), halfDays));
    }

    private static Attended attended(SheetHead head, SheetLine line, Instant now) {
        boolean settled = head.isCountersigned() || !now.isBefore(head.endsAt());
        return new Attended(head, line.effective(), settled);
    }

    public Duration planned() {
        return halfDays.stream()
                .map(halfDay -> halfDay.head().planned())
                .reduce(Duration.ZERO, Duration::plus);
    }

    public Duration attended() {
        return halfDays.stream().map(Attended::attended).reduce(Duration.ZERO, Duration::plus);
    }

    public int halfDaysAttended() {
        return (int) halfDays.stream().filter(Attended::isAttended).count();
    }

    public boolean isAttestable() {
        return halfDaysAttended() > 0;
    }
}
