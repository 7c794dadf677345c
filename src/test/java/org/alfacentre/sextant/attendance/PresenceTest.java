package org.alfacentre.sextant.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.attendance.AttendanceRecord.Attended;
import org.alfacentre.sextant.attendance.Presence.Status;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final Duration HALF_DAY = Duration.ofHours(3);

    @Test
    void hoursAttendedAreThoseOfTheHalfDayLessWhatWasMissed() {
        assertThat(Presence.of(Status.PRESENT).attended(HALF_DAY)).isEqualTo(HALF_DAY);
        assertThat(new Presence(Status.PARTIAL, 20, 15).attended(HALF_DAY))
                .isEqualTo(Duration.ofMinutes(145));
        assertThat(Presence.of(Status.EXCUSED).attended(HALF_DAY)).isZero();
        assertThat(Presence.of(Status.ABSENT).attended(HALF_DAY)).isZero();
    }

    @Test
    void noMinutesAreTheSameAsZeroMinutes() {
        assertThat(new Presence(Status.PRESENT, 0, 0)).isEqualTo(Presence.of(Status.PRESENT));
    }

    @Test
    void walkInsAreCountedApart() {
        SheetHead head = Sheets.head(1, null);
        Rate rate =
                Rate.of(
                        List.of(
                                present(head, Sheets.person(1, "A", "A")),
                                Sheets.marked(
                                        head,
                                        Sheets.person(2, "B", "B"),
                                        new Presence(Status.PARTIAL, 10, null)),
                                Sheets.unmarked(Sheets.person(3, "C", "C")),
                                present(head, Sheets.walkIn(4, "D", "D"))));

        assertThat(rate).isEqualTo(new Rate(3, 1, 1, 0, 0, 1, 1, 1));
        assertThat(rate.attending()).isEqualTo(2);
        assertThat(rate.percent()).isEqualTo(67);
    }

    @Test
    void theLastCorrectionIsWhatCounts() {
        SheetHead head = Sheets.head(1, head().endsAt());
        Expected who = Sheets.person(1, "A", "A");
        SheetLine marked = present(head, who);
        SheetLine corrected =
                new SheetLine(
                        who,
                        marked.mark(),
                        Sheets.correction(head, who, Presence.of(Status.ABSENT), "erreur"));

        assertThat(marked.isAttending()).isTrue();
        assertThat(corrected.isAttending()).isFalse();
        assertThat(corrected.mark().getPresence()).isEqualTo(Presence.of(Status.PRESENT));
    }

    @Test
    void oneOfTwoHalfDaysAttendedIsAttestedForThatHalfDay() {
        AttendanceRecord record =
                new AttendanceRecord(
                        Sheets.person(1, "A", "A"),
                        List.of(
                                attended(1, Optional.of(Presence.of(Status.PRESENT)), true),
                                attended(2, Optional.of(Presence.of(Status.ABSENT)), true)));

        assertThat(record.isAttestable()).isTrue();
        assertThat(record.halfDaysAttended()).isEqualTo(1);
        assertThat(record.planned()).isEqualTo(Duration.ofHours(6));
        assertThat(record.attended()).isEqualTo(HALF_DAY);
    }

    @Test
    void whatIsNeitherCountersignedNorOverIsNotAttestedYet() {
        AttendanceRecord record =
                new AttendanceRecord(
                        Sheets.person(1, "A", "A"),
                        List.of(attended(1, Optional.of(Presence.of(Status.PRESENT)), false)));

        assertThat(record.isAttestable()).isFalse();
        assertThat(record.attended()).isZero();
    }

    @Test
    void aRecordIsMadeOfTheSheetsOnWhichTheEnrolmentStands() {
        Expected who = Sheets.person(1, "A", "A");
        SheetHead morning = Sheets.head(1, null);
        SheetHead afternoon = Sheets.head(2, null);
        List<AttendanceSheet> sheets =
                List.of(
                        Sheets.sheet(morning, List.of(present(morning, who))),
                        Sheets.sheet(afternoon, List.of(Sheets.unmarked(who))));

        AttendanceRecord record =
                AttendanceRecord.of(sheets, who.enrolment(), morning.endsAt()).orElseThrow();

        assertThat(record.halfDaysAttended()).isEqualTo(1);
        assertThat(record.halfDays().get(1).settled()).isFalse();
        assertThat(AttendanceRecord.of(sheets, 999, morning.endsAt())).isEmpty();
    }

    private static SheetHead head() {
        return Sheets.head(1, null);
    }

    private static SheetLine present(SheetHead head, Expected who) {
        return Sheets.marked(head, who, Presence.of(Status.PRESENT));
    }

    private static Attended attended(int n, Optional<Presence> presence, boolean settled) {
        return new Attended(Sheets.head(n, null), presence, settled);
    }
}
