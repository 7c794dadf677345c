package org.alfacentre.sextant.document;

import static org.alfacentre.sextant.document.Page.in;
import static org.alfacentre.sextant.document.Page.is;

import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.attendance.AttendanceRecord;
import org.alfacentre.sextant.attendance.AttendanceRecord.Attended;
import org.alfacentre.sextant.attendance.Expected;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What somebody attended: the half-days and hours really done beside those planned (T07). */
final class AttestationPaper {

    private final Wording w;
    private final PaperSession session;
    private final AttendanceRecord record;
    private final Page page;

    AttestationPaper(Wording wording, PaperSession session, AttendanceRecord record) {
        this.w = wording;
        this.session = session;
        this.record = record;
        this.page =
                new Page(
                        w.language(),
                        w.of("attestation") + " – " + session.code(),
                        w.of("attestation-description", session.code()),
                        PdfPress.css(w.foot(session)));
    }

    Document document(LocalDate issued) {
        Expected who = record.who();
        return page.with(
                        Letterhead.top(page, w, session),
                        page.element("h1", w.of("attestation")),
                        page.element("p", in("statement"), w.of("attests")),
                        page.element("p", in("who"), who.name()),
                        page.element("p", who.organisation()),
                        page.element("p", in("statement"), statement()),
                        page.element("p", in("session-title"), is("lang", "fr"), session.title()),
                        facts(),
                        page.element("h2", w.of("attended-caption")),
                        halfDays(),
                        page.element("p", in("total"), total()),
                        Letterhead.signature(page, w, issued),
                        page.element("p", in("note"), w.of("attestation-note")))
                .document();
    }

    private String statement() {
        return w.of("attended", record.halfDaysAttended()) + " " + w.of("attended-of");
    }

    private String total() {
        return w.of("total", w.duration(record.planned()), w.duration(record.attended()));
    }

    private Element facts() {
        return page.element(
                "table",
                in("facts"),
                page.element("caption", w.of("facts-caption")),
                page.element(
                        "tbody",
                        Letterhead.fact(page, w.of("session-code"), session.code()),
                        Letterhead.fact(page, w.of("place"), Letterhead.place(w, session))));
    }

    private Element halfDays() {
        return page.element(
                "table",
                in("attended"),
                page.element(
                        "thead",
                        page.element(
                                "tr",
                                th(w.of("half-day")),
                                th(w.of("presence")),
                                th(in("figure"), w.of("planned")),
                                th(in("figure"), w.of("done")))),
                page.element("tbody", record.halfDays().stream().map(this::row).toList()));
    }

    private Element th(Object... content) {
        return page.element("th", is("scope", "col"), List.of(content));
    }

    private Element row(Attended halfDay) {
        return page.element(
                "tr",
                page.element(
                        "th",
                        is("scope", "row"),
                        w.halfDay(halfDay.head()),
                        page.element("br"),
                        page.element("span", in("small"), when(halfDay))),
                page.element("td", said(halfDay)),
                page.element("td", in("figure"), w.duration(halfDay.head().planned())),
                page.element(
                        "td",
                        in("figure"),
                        halfDay.settled() ? w.duration(halfDay.attended()) : "–"));
    }

    private String when(Attended halfDay) {
        String hours = w.hours(halfDay.head());
        String theme = halfDay.head().theme();
        return theme == null ? hours : w.of("themed", hours, theme);
    }

    private String said(Attended halfDay) {
        if (!halfDay.settled()) {
            return w.of("to-come");
        }
        String said = halfDay.presence().map(w::presence).orElseGet(() -> w.of("unmarked"));
        return halfDay.head().isCountersigned() ? said : said + w.of("awaiting-signature");
    }
}
