package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.shell.Refusal;

/** Puts a sheet together from its rows; all the sheets of a session cost as much as one. */
@ApplicationScoped
class SheetReader {

    @Inject private SheetRecords records;
    @Inject private SheetRules rules;

    AttendanceSheet read(SheetKey key) {
        return read(records.head(key).orElseThrow(Refusal::notFound));
    }

    AttendanceSheet read(SheetHead head) {
        return read(List.of(head), head.session()).get(0);
    }

    /** Every sheet of a session, in order. */
    List<AttendanceSheet> readAll(long session) {
        return read(records.heads(session), session);
    }

    private List<AttendanceSheet> read(List<SheetHead> heads, long session) {
        if (heads.isEmpty()) {
            return List.of();
        }
        List<Long> ids = heads.stream().map(SheetHead::halfDay).toList();
        List<Expected> expected = records.expected(session);
        Map<Long, List<AttendanceMark>> marks =
                records.marks(ids).stream()
                        .collect(Collectors.groupingBy(AttendanceMark::getHalfDay));
        Map<Long, List<AttendanceCorrection>> corrections =
                records.corrections(ids).stream()
                        .collect(Collectors.groupingBy(AttendanceCorrection::getHalfDay));
        Duration before = rules.opensBefore();
        return heads.stream()
                .map(
                        head ->
                                sheet(
                                        head,
                                        head.startsAt().minus(before),
                                        expected,
                                        marks.getOrDefault(head.halfDay(), List.of()),
                                        corrections.getOrDefault(head.halfDay(), List.of())))
                .toList();
    }

    private AttendanceSheet sheet(
            SheetHead head,
            Instant opensAt,
            List<Expected> expected,
            List<AttendanceMark> marks,
            List<AttendanceCorrection> corrections) {
        Map<Long, AttendanceMark> marked =
                marks.stream()
                        .collect(
                                Collectors.toMap(
                                        AttendanceMark::getEnrolment, Function.identity()));
        Map<Long, AttendanceCorrection> corrected =
                corrections.stream()
                        .collect(
                                Collectors.toMap(
                                        AttendanceCorrection::getEnrolment,
                                        Function.identity(),
                                        (earlier, later) -> later));
        List<SheetLine> lines =
                expected.stream()
                        .map(
                                who ->
                                        new SheetLine(
                                                who,
                                                marked.get(who.enrolment()),
                                                corrected.get(who.enrolment())))
                        .toList();
        return new AttendanceSheet(head, opensAt, rules.isOpen(head, opensAt), lines, corrections);
    }
}
