package org.alfacentre.sextant.mail.text;

import java.util.ArrayList;
import java.util.List;

/** The plain part: the same things as the HTML part, in the same order. */
final class SheetAsText {

    private SheetAsText() {}

    static String render(Sheet sheet) {
        List<String> parts = new ArrayList<>();
        parts.add(sheet.heading());
        parts.addAll(sheet.opening());
        if (sheet.button() != null) {
            parts.add(link(sheet.button()));
        }
        sheet.cards().forEach(card -> parts.add(card(card)));
        if (!sheet.lines().isEmpty()) {
            parts.add(String.join("\n", sheet.lines()));
        }
        parts.addAll(sheet.closing());
        parts.add("-- \n" + String.join("\n", footer(sheet)));
        return Literal.block(String.join("\n\n", parts)) + "\n";
    }

    private static String link(Sheet.Link link) {
        return link.label() + "\n" + link.url();
    }

    private static String card(Sheet.Card card) {
        List<String> lines = new ArrayList<>();
        lines.add(card.title());
        for (Sheet.Card.When when : card.whens()) {
            lines.add("- " + when.text() + (when.theme() == null ? "" : " – " + when.theme()));
        }
        lines.addAll(card.details());
        return String.join("\n", lines);
    }

    private static List<String> footer(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(sheet.footer().sender());
        lines.add(sheet.why());
        if (sheet.footer().answer() != null) {
            lines.add(sheet.footer().answer());
        }
        sheet.footer().links().forEach(link -> lines.add(link(link)));
        return lines;
    }
}
