package org.alfacentre.sextant.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.time.ParisTime;

/** Sheets for tests: a session of half-days on 22 January 2026 and after, and who is expected. */
public final class Sheets {

    public static final Actor TRAINER = new Actor(7L, "Camille Besnard");

    private Sheets() {}

    public static SheetHead head(int n, Instant countersignedAt) {
        Period period = n % 2 == 1 ? Period.MORNING : Period.AFTERNOON;
        LocalDate date = LocalDate.of(2026, 1, 22).plusWeeks((n - 1) / 2);
        return new SheetHead(
                100L + n,
                n,
                date,
                period,
                ParisTime.at(date, period.start()),
                ParisTime.at(date, period.end()),
                n == 1 ? "Handicap visuel ou auditif" : null,
                1L,
                "A6-2026-01",
                "« Sensibilisation aux différentes typologies de Handicap et les méthodes de"
                        + " compensation »",
                SessionStatus.PUBLISHED,
                countersignedAt,
                countersignedAt == null ? null : "Camille Besnard, formateur");
    }

    public static Expected person(long enrolment, String firstName, String lastName) {
        return new Expected(
                enrolment,
                1000 + enrolment,
                firstName,
                lastName,
                "Mission locale de l’Orléanais",
                false,
                Status.CONFIRMED);
    }

    public static Expected walkIn(long enrolment, String firstName, String lastName) {
        return new Expected(
                enrolment, 1000 + enrolment, firstName, lastName, null, true, Status.CONFIRMED);
    }

    public static SheetLine unmarked(Expected who) {
        return new SheetLine(who, null, null);
    }

    public static SheetLine marked(SheetHead head, Expected who, Presence presence) {
        var mark = new AttendanceMark(head.halfDay(), who.enrolment());
        mark.say(presence, TRAINER, head.startsAt());
        return new SheetLine(who, mark, null);
    }

    public static AttendanceCorrection correction(
            SheetHead head, Expected who, Presence presence, String reason) {
        return new AttendanceCorrection(
                        head.halfDay(), who.enrolment(), Presence.Status.PRESENT, presence)
                .because(reason, TRAINER, head.endsAt());
    }

    public static AttendanceSheet sheet(SheetHead head, List<SheetLine> lines) {
        return new AttendanceSheet(
                head, head.startsAt().minusSeconds(1800), true, lines, List.of());
    }

    /** {@code count} persons, the first with a name that a careless page would take for code. */
    public static List<Expected> persons(int count) {
        List<Expected> persons = new ArrayList<>();
        persons.add(person(1, "Zoé", "<script>#{1+1}"));
        IntStream.range(1, count)
                .mapToObj(i -> person(1 + i, "Prénom" + i, "Dupont-Lévêque" + (char) ('A' + i)))
                .forEach(persons::add);
        return persons;
    }
}
