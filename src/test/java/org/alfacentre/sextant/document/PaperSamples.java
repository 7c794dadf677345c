package org.alfacentre.sextant.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfacentre.sextant.attendance.AttendanceCorrection;
import org.alfacentre.sextant.attendance.AttendanceRecord;
import org.alfacentre.sextant.attendance.AttendanceRecord.Attended;
import org.alfacentre.sextant.attendance.AttendanceSheet;
import org.alfacentre.sextant.attendance.Expected;
import org.alfacentre.sextant.attendance.Presence;
import org.alfacentre.sextant.attendance.SheetHead;
import org.alfacentre.sextant.attendance.SheetLine;
import org.alfacentre.sextant.attendance.Sheets;
import org.alfacentre.sextant.programme.Regime;
import org.alfacentre.sextant.shell.Words;
import org.w3c.dom.Document;

/** One of each paper, as tests look at them. */
final class PaperSamples {

    static final Instant SIGNED = Instant.parse("2026-01-22T16:05:00Z");

    private PaperSamples() {}

    static Wording wording(Locale language) {
        return new Wording(new Words(), language);
    }

    static PaperSession session(Regime regime) {
        return new PaperSession(
                "A6-2026-01",
                "« Sensibilisation aux différentes typologies de Handicap et les méthodes de"
                        + " compensation »",
                4,
                6,
                regime,
                "GIP Alfa Centre, salle Loire, Orléans",
                "Entrée de plain-pied par la cour.",
                true,
                List.of("Camille Besnard"),
                "Nadia Roussel, gestion@sextant.example");
    }

    static Document blankSheet(int persons) {
        SheetHead head = Sheets.head(1, null);
        List<SheetLine> lines = Sheets.persons(persons).stream().map(Sheets::unmarked).toList();
        return new SheetPaper(
                        wording(Locale.FRENCH),
                        session(Regime.FORMATION),
                        List.of(Sheets.sheet(head, lines)))
                .document();
    }

    static Document filledSheet(int persons) {
        SheetHead head = Sheets.head(1, SIGNED);
        List<SheetLine> lines = new ArrayList<>();
        List<Expected> expected = Sheets.persons(persons);
        for (int i = 0; i < expected.size(); i++) {
            lines.add(Sheets.marked(head, expected.get(i), presence(i)));
        }
        AttendanceCorrection correction =
                Sheets.correction(
                        head,
                        expected.get(0),
                        Presence.of(Presence.Status.ABSENT),
                        "Erreur de ligne");
        lines.set(0, new SheetLine(expected.get(0), lines.get(0).mark(), correction));
        lines.add(
                Sheets.marked(
                        head,
                        Sheets.walkIn(99, "Yann", "Le Goff"),
                        Presence.of(Presence.Status.PRESENT)));
        var sheet = new AttendanceSheet(head, head.startsAt(), false, lines, List.of(correction));
        return new SheetPaper(wording(Locale.FRENCH), session(Regime.REUNION), List.of(sheet))
                .document();
    }

    /** Five half-days: the first marked and signed, the others still to come. */
    static Document wholeSession(int persons) {
        List<Expected> expected = Sheets.persons(persons);
        List<AttendanceSheet> sheets = new ArrayList<>();
        for (int n = 1; n <= 5; n++) {
            SheetHead head = Sheets.head(n, n == 1 ? SIGNED : null);
            boolean held = n == 1;
            sheets.add(
                    Sheets.sheet(
                            head,
                            expected.stream()
                                    .map(
                                            who ->
                                                    held
                                                            ? Sheets.marked(
                                                                    head,
                                                                    who,
                                                                    Presence.of(
                                                                            Presence.Status
                                                                                    .PRESENT))
                                                            : Sheets.unmarked(who))
                                    .toList()));
        }
        return new SheetPaper(wording(Locale.FRENCH), session(Regime.FORMATION), sheets).document();
    }

    static AttendanceRecord oneOfTwo() {
        Expected who = Sheets.person(5, "Zoé", "Lambert");
        return new AttendanceRecord(
                who,
                List.of(
                        new Attended(
                                Sheets.head(1, SIGNED),
                                Optional.of(new Presence(Presence.Status.PARTIAL, 20, null)),
                                true),
                        new Attended(Sheets.head(2, null), Optional.empty(), false)));
    }

    static Document attestation(Locale language) {
        return new AttestationPaper(wording(language), session(Regime.INFORMATION), oneOfTwo())
                .document(java.time.LocalDate.of(2026, 1, 23));
    }

    static Document convocation(Locale language) {
        return new ConvocationPaper(
                        wording(language),
                        session(Regime.FORMATION),
                        List.of(Sheets.head(1, null), Sheets.head(2, null)))
                .document(oneOfTwo().who());
    }

    private static Presence presence(int i) {
        return switch (i % 8) {
            case 5 -> new Presence(Presence.Status.PARTIAL, 20, 15);
            case 6 -> Presence.of(Presence.Status.EXCUSED);
            case 7 -> Presence.of(Presence.Status.ABSENT);
            default -> Presence.of(Presence.Status.PRESENT);
        };
    }
}
