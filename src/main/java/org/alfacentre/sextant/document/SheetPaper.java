package org.alfacentre.sextant.document;

import static org.alfacentre.sextant.document.Page.in;
import static org.alfacentre.sextant.document.Page.is;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alfacentre.sextant.attendance.AttendanceCorrection;
import org.alfacentre.sextant.attendance.AttendanceSheet;
import org.alfacentre.sextant.attendance.Expected;
import org.alfacentre.sextant.attendance.SheetHead;
import org.alfacentre.sextant.attendance.SheetLine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The attendance sheet: one column of signatures for each half-day, empty where nothing is marked
 * yet, else what was marked. Walk-ins stand apart; corrections and countersignatures follow.
 */
final class SheetPaper {

    /** Signature columns that fit side by side. */
    private static final int COLUMNS = 4;

    /** Empty lines for those who come without being enrolled, on a sheet to be filled by hand. */
    private static final int BLANK_LINES = 3;

    private final Wording w;
    private final PaperSession session;
    private final List<AttendanceSheet> sheets;
    private final Page page;

    SheetPaper(Wording wording, PaperSession session, List<AttendanceSheet> sheets) {
        this.w = wording;
        this.session = session;
        this.sheets = sheets;
        String css =
                PdfPress.css(w.foot(session))
                        + (sheets.size() > 1 ? "@page { size: A4 landscape; }" : "");
        this.page = new Page(w.language(), title(), w.of("sheet-description", session.code()), css);
    }

    Document document() {
        page.with(
                Letterhead.top(page, w, session),
                page.element("h1", heading()),
                page.element("p", in("session-title"), session.title()),
                Letterhead.facts(page, w, session, sheets.stream().map(AttendanceSheet::head)),
                columns().stream().map(this::participants).toList(),
                countersignatures(),
                corrections(),
                page.element("p", in("note"), w.of("sheet-note")));
        return page.document();
    }

    private String heading() {
        return w.of(session.isTraining() ? "sheet-training" : "sheet-meeting");
    }

    private String title() {
        return heading() + " – " + session.code();
    }

    /** The half-days, as many at a time as fit side by side. */
    private List<List<AttendanceSheet>> columns() {
        return IntStream.iterate(0, i -> i < sheets.size(), i -> i + COLUMNS)
                .mapToObj(i -> sheets.subList(i, Math.min(sheets.size(), i + COLUMNS)))
                .toList();
    }

    private List<Element> participants(List<AttendanceSheet> columns) {
        List<Integer> enrolled = lines(columns, false);
        List<Integer> walkIns = lines(columns, true);
        List<Element> parts = new ArrayList<>();
        parts.add(page.element("h2", w.of("participants", enrolled.size())));
        parts.add(table(columns, enrolled, 0, "participants-caption"));
        boolean blank = columns.stream().noneMatch(SheetPaper::isMarked);
        if (!walkIns.isEmpty() || blank) {
            parts.add(page.element("h2", w.of("walk-ins")));
            parts.add(table(columns, walkIns, blank ? BLANK_LINES : 0, "walk-ins-caption"));
        }
        return parts;
    }

    /** Places in the sheets' lines: all sheets of a session list the same persons. */
    private static List<Integer> lines(List<AttendanceSheet> columns, boolean walkIn) {
        List<SheetLine> lines = columns.get(0).lines();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).who().walkIn() == walkIn)
                .boxed()
                .toList();
    }

    private Element table(
            List<AttendanceSheet> columns, List<Integer> lines, int blanks, String caption) {
        List<Element> rows = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            rows.add(row(columns, lines.get(number), number + 1));
        }
        for (int number = 0; number < blanks; number++) {
            rows.add(blankRow(columns.size(), lines.size() + number + 1));
        }
        return page.element(
                "table",
                in(columns.size() > 1 ? "people wide" : "people"),
                page.element("caption", w.of(caption)),
                page.element("thead", head(columns)),
                page.element("tbody", rows));
    }

    private Element head(List<AttendanceSheet> columns) {
        return page.element(
                "tr",
                th(in("number"), w.of("number")),
                th(in("name"), w.of("name")),
                th(in("structure"), w.of("structure")),
                columns.stream().map(sheet -> th(in("mark"), columnTitle(sheet))).toList());
    }

    private List<Object> columnTitle(AttendanceSheet sheet) {
        SheetHead head = sheet.head();
        return List.of(
                w.of(isMarked(sheet) ? "presence" : "signature"),
                page.element("br"),
                page.element(
                        "span",
                        in("small"),
                        w.shortDay(head.date()) + ", " + w.period(head.period())),
                page.element("br"),
                page.element("span", in("small"), w.hours(head)));
    }

    private Element row(List<AttendanceSheet> columns, int line, int number) {
        Expected who = columns.get(0).lines().get(line).who();
        return page.element(
                "tr",
                page.element("td", in("number"), String.valueOf(number)),
                page.element(
                        "th",
                        is("scope", "row"),
                        in("name"),
                        who.lastName() + " " + who.firstName()),
                page.element("td", in("structure"), who.organisation()),
                columns.stream().map(sheet -> cell(sheet.lines().get(line))).toList());
    }

    private Element cell(SheetLine line) {
        return page.element(
                "td",
                in("mark"),
                line.effective().map(w::presence).orElse(null),
                line.correction() == null
                        ? null
                        : page.element("span", in("small"), w.of("corrected")));
    }

    private Element blankRow(int columns, int number) {
        return page.element(
                "tr",
                page.element("td", in("number"), String.valueOf(number)),
                page.element("td", in("name")),
                page.element("td", in("structure")),
                IntStream.range(0, columns).mapToObj(i -> page.element("td", in("mark"))).toList());
    }

    private Element th(Object... content) {
        return page.element("th", is("scope", "col"), List.of(content));
    }

    private List<Element> countersignatures() {
        String who =
                session.trainers().isEmpty()
                        ? w.of("trainer-unknown")
                        : String.join(", ", session.trainers());
        List<Element> rows =
                sheets.stream()
                        .map(AttendanceSheet::head)
                        .map(
                                head ->
                                        page.element(
                                                "tr",
                                                page.element(
                                                        "th", is("scope", "row"), w.halfDay(head)),
                                                page.element("td", who),
                                                page.element("td", in("sign"), signed(head))))
                        .toList();
        return List.of(
                page.element("h2", w.of("countersignature")),
                page.element(
                        "table",
                        in("signatures"),
                        page.element("caption", w.of("countersignature-caption")),
                        page.element(
                                "thead",
                                page.element(
                                        "tr",
                                        th(w.of("half-day")),
                                        th(w.of("trainer")),
                                        th(w.of("trainer-signature")))),
                        page.element("tbody", rows)));
    }

    private String signed(SheetHead head) {
        return head.isCountersigned()
                ? w.of("countersigned", w.moment(head.countersignedAt()), head.countersignedAs())
                : null;
    }

    private List<Element> corrections() {
        List<Element> items =
                sheets.stream()
                        .flatMap(sheet -> sheet.corrections().stream().map(c -> said(sheet, c)))
                        .map(text -> page.element("li", text))
                        .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(page.element("h2", w.of("corrections")), page.element("ul", items));
    }

    private String said(AttendanceSheet sheet, AttendanceCorrection correction) {
        return w.of(
                "correction",
                w.moment(correction.getAt()),
                sheet.nameOf(correction),
                w.presence(correction.getPresence()),
                correction.getReason(),
                correction.getBy());
    }

    private static boolean isMarked(AttendanceSheet sheet) {
        return sheet.head().isCountersigned()
                || sheet.lines().stream().anyMatch(line -> line.effective().isPresent());
    }
}
