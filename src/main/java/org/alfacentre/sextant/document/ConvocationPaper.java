package org.alfacentre.sextant.document;

import static org.alfacentre.sextant.document.Page.in;
import static org.alfacentre.sextant.document.Page.is;

import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.attendance.Expected;
import org.alfacentre.sextant.attendance.SheetHead;
import org.alfacentre.sextant.programme.Regime;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The letter that a confirmed person brings: when, where, with whom, and what to do otherwise. */
final class ConvocationPaper {

    private final Wording w;
    private final PaperSession session;
    private final List<SheetHead> halfDays;
    private final Page page;

    ConvocationPaper(Wording wording, PaperSession session, List<SheetHead> halfDays) {
        this.w = wording;
        this.session = session;
        this.halfDays = halfDays;
        this.page =
                new Page(
                        w.language(),
                        heading() + " – " + session.code(),
                        w.of("convocation-description", session.code()),
                        PdfPress.css(w.foot(session)));
    }

    Document document(Expected who) {
        return page.with(
                        Letterhead.top(page, w, session),
                        page.element(
                                "div",
                                in("address"),
                                page.element("p", in("who"), who.name()),
                                page.element("p", who.organisation())),
                        page.element("h1", heading()),
                        page.element("p", in("statement"), w.of("greeting", who.name())),
                        page.element("p", w.of("convened")),
                        page.element("p", in("session-title"), is("lang", "fr"), session.title()),
                        Letterhead.facts(page, w, session, halfDays.stream()),
                        page.element("div", in("letter"), instructions()))
                .document();
    }

    private String heading() {
        return w.of(session.regime() == Regime.INFORMATION ? "invitation" : "convocation");
    }

    private List<Element> instructions() {
        List<String> lines = new ArrayList<>();
        lines.add(w.of("covers", halfDays.size()));
        lines.add(w.of("prevented"));
        lines.add(w.of("need"));
        lines.add(w.of("calendar"));
        if (session.contact() != null) {
            lines.add(w.of("contact", session.contact()));
        }
        return lines.stream().map(line -> page.element("p", line)).toList();
    }
}
