package org.alfacentre.sextant.document;

import static org.alfacentre.sextant.document.Page.in;
import static org.alfacentre.sextant.document.Page.is;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.attendance.SheetHead;
import org.w3c.dom.Element;

/** What all papers share: who issues them, and the facts of the session. */
final class Letterhead {

    private Letterhead() {}

    static Element top(Page page, Wording w, PaperSession session) {
        return page.element(
                "div",
                in("letterhead"),
                page.element("p", in("issuer"), w.of("issuer")),
                page.element("p", in("programme"), w.of("programme")),
                page.element(
                        "p",
                        in("programme"),
                        w.of("axis-action", session.axis(), session.action())));
    }

    static Element facts(Page page, Wording w, PaperSession session, Stream<SheetHead> heads) {
        List<Element> rows = new ArrayList<>();
        rows.add(fact(page, w.of("session-code"), session.code()));
        List<SheetHead> all = heads.toList();
        rows.add(fact(page, w.of("half-days", all.size()), halfDays(page, w, all)));
        rows.add(fact(page, w.of("place"), place(w, session)));
        if (session.access() != null) {
            rows.add(fact(page, w.of("access"), session.access()));
        }
        rows.add(
                fact(
                        page,
                        w.of("trainer"),
                        session.trainers().isEmpty()
                                ? w.of("trainer-unknown")
                                : session.trainers().stream().collect(Collectors.joining(", "))));
        return page.element(
                "table",
                in("facts"),
                page.element("caption", w.of("facts-caption")),
                page.element("tbody", rows));
    }

    static Element fact(Page page, String name, Object value) {
        return page.element(
                "tr", page.element("th", is("scope", "row"), name), page.element("td", value));
    }

    private static List<Element> halfDays(Page page, Wording w, List<SheetHead> heads) {
        List<Element> lines =
                heads.stream()
                        .map(head -> page.element("p", in("line"), halfDay(w, head)))
                        .toList();
        return lines.isEmpty() ? List.of(page.element("p", w.of("no-date"))) : lines;
    }

    private static String halfDay(Wording w, SheetHead head) {
        String when = w.halfDay(head) + ", " + w.hours(head);
        return head.theme() == null ? when : w.of("themed", when, head.theme());
    }

    static String place(Wording w, PaperSession session) {
        if (session.place() == null) {
            return w.of("no-place");
        }
        return session.fictitiousPlace()
                ? w.of("fictitious-place", session.place())
                : session.place();
    }

    /** Where the issuer signs, under the day of issue. */
    static Element signature(Page page, Wording w, LocalDate issued) {
        return page.element(
                "div",
                in("signed"),
                page.element("p", w.of("issued-on", w.day(issued))),
                page.element("p", w.of("for-issuer")),
                page.element("div", in("box")));
    }
}
