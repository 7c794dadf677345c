package org.alfacentre.sextant.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.attendance.AttendanceSheet;
import org.alfacentre.sextant.attendance.SheetHead;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;
import org.w3c.dom.Document;

/**
 * The papers of a session. Facts are read in one transaction, the paper is made after it: never
 * called inside one.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class Papers {

    @Inject private PaperFacts facts;
    @Inject private PdfPress press;
    @Inject private Words words;
    @Inject private Clock clock;

    /** The id of a session by its number or its code. */
    public long session(String asked) {
        return asked != null && asked.matches("\\d{1,18}")
                ? Long.parseLong(asked)
                : facts.session(asked);
    }

    /**
     * The attendance sheet, in French: it is evidence, and read by French judges.
     *
     * @param halfDay number of the half-day, or null for all of the session
     */
    public Pdf sheet(Caller caller, long session, Integer halfDay) {
        List<AttendanceSheet> all = facts.sheets(caller, session);
        PaperSession about = facts.session(session);
        List<AttendanceSheet> wanted =
                all.stream()
                        .filter(sheet -> halfDay == null || sheet.head().n() == halfDay)
                        .toList();
        if (wanted.isEmpty()) {
            throw all.isEmpty() && halfDay == null
                    ? Refusal.conflict("no-date")
                    : Refusal.notFound();
        }
        var wording = new Wording(words, Locale.FRENCH);
        Document page = new SheetPaper(wording, about, wanted).document();
        String name =
                halfDay == null
                        ? wording.of("file-sheet", about.code())
                        : wording.of("file-sheet-half-day", about.code(), halfDay);
        return pdf(name, page);
    }

    /** For a confirmed person, in their language. */
    public Pdf convocation(Caller caller, long session, long enrolment) {
        PaperFacts.Personal own = facts.personal(caller, session, enrolment);
        if (own.status() != Status.CONFIRMED) {
            throw Refusal.conflict("no-such-paper");
        }
        var wording = new Wording(words, own.reader());
        List<SheetHead> halfDays =
                own.record().halfDays().stream().map(halfDay -> halfDay.head()).toList();
        Document page =
                new ConvocationPaper(wording, own.session(), halfDays).document(own.record().who());
        return pdf(wording.of("file-convocation", own.session().code()), page);
    }

    /** For somebody who attended, once a sheet says so that is countersigned or over. */
    public Pdf attestation(Caller caller, long session, long enrolment) {
        PaperFacts.Personal own = facts.attested(caller, session, enrolment);
        var wording = new Wording(words, own.reader());
        Document page =
                new AttestationPaper(wording, own.session(), own.record())
                        .document(ParisTime.day(clock.instant()));
        return pdf(wording.of("file-attestation", own.session().code()), page);
    }

    private Pdf pdf(String name, Document page) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9-]", "");
        return new Pdf(plain + ".pdf", press.press(page));
    }
}
