package org.alfacentre.sextant.document;

import static org.alfacentre.sextant.document.Page.in;
import static org.alfacentre.sextant.document.Page.is;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alfacentre.sextant.attendance.Expected;
import org.alfacentre.sextant.attendance.SheetHead;
import org.alfacentre.sextant.axis.Paper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper of a module's own, under the programme's letterhead. */
final class ModulePaper {

    private final Wording w;
    private final PaperSession session;
    private final String title;
    private final Page page;

    ModulePaper(Wording wording, PaperSession session, String title) {
        this.w = wording;
        this.session = session;
        this.title = title;
        String name = title + " – " + session.code();
        this.page = new Page(w.language(), name, name, PdfPress.css(w.foot(session)));
    }

    /** Of one person: who it is about, what the module says of them, and where it is signed. */
    Document document(Paper paper, Expected who, LocalDate issued) {
        page.with(
                Letterhead.top(page, w, session),
                page.element("h1", title),
                page.element("p", in("statement"), w.of("attests")),
                page.element("p", in("who"), who.name()),
                page.element("p", who.organisation()));
        paper.sections().forEach(section -> page.with(section(section)));
        return page.with(Letterhead.signature(page, w, issued)).document();
    }

    Document document(Paper paper, Stream<SheetHead> halfDays) {
        page.with(
                Letterhead.top(page, w, session),
                page.element("h1", title),
                page.element("p", in("session-title"), session.title()),
                Letterhead.facts(page, w, session, halfDays));
        paper.sections().forEach(section -> page.with(section(section)));
        return page.document();
    }

    private List<Element> section(Paper.Section section) {
        List<Element> parts = new ArrayList<>();
        parts.add(page.element("h2", section.heading()));
        section.paragraphs().forEach(text -> parts.add(page.element("p", text)));
        if (!section.columns().isEmpty()) {
            parts.add(table(section));
        }
        return parts;
    }

    private Element table(Paper.Section section) {
        return page.element(
                "table",
                in("people"),
                page.element("caption", section.heading()),
                page.element(
                        "thead",
                        page.element(
                                "tr",
                                section.columns().stream()
                                        .map(it -> page.element("th", is("scope", "col"), it))
                                        .toList())),
                page.element(
                        "tbody",
                        section.rows().stream()
                                .map(
                                        row ->
                                                page.element(
                                                        "tr",
                                                        row.stream()
                                                                .map(it -> page.element("td", it))
                                                                .toList()))
                                .toList()));
    }
}
