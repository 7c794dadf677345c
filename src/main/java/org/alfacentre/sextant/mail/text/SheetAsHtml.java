package org.alfacentre.sextant.mail.text;

import static org.alfacentre.sextant.mail.text.Literal.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The HTML part: tables and inlined styles, which every mail client shows, no image and nothing
 * fetched from elsewhere, colours of its own in dark mode.
 */
final class SheetAsHtml {

    private static final String INK = "color:#1a2731;";
    private static final String TEXT = INK + "font-size:16px;line-height:1.5;margin:0 0 16px;";
    private static final String SMALL =
            "color:#4c5a64;font-size:14px;line-height:1.5;margin:0 0 8px;";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%1$s" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%2$s</title>
            <style>
            @media (prefers-color-scheme: dark) {
              .page { background-color: #14181f !important; }
              .sheet, .card { background-color: #1e242d !important; border-color: #4b5563 !important; }
              .ink { color: #f3f4f6 !important; }
              .small { color: #d1d5db !important; }
              .link { color: #9cd3ff !important; }
              .card { border-left-color: #d9a441 !important; }
              .do { background-color: #9cd3ff !important; }
              .do a { color: #0b1a26 !important; }
              .rule { border-top-color: #4b5563 !important; }
            }
            </style>
            </head>
            <body class="page" style="margin:0;padding:0;background-color:#f3efe5;">
            <table role="presentation" class="page" width="100%%" cellpadding="0" cellspacing="0" style="background-color:#f3efe5;">
            <tr><td align="center" style="padding:24px 8px;">
            <table role="presentation" class="sheet" width="100%%" cellpadding="0" cellspacing="0" style="max-width:600px;background-color:#ffffff;border:1px solid #ddd6c6;border-radius:8px;">
            <tr><td style="padding:24px;font-family:Verdana,Arial,sans-serif;text-align:left;">
            %3$s</td></tr>
            </table>
            </td></tr>
            </table>
            </body>
            </html>
            """;

    private SheetAsHtml() {}

    static String render(Sheet sheet) {
        StringBuilder body = new StringBuilder();
        body.append("<p class=\"small\" style=\"%s\">Sextant</p>\n".formatted(SMALL));
        body.append(
                "<h1 class=\"ink\" style=\"%sfont-size:22px;line-height:1.3;margin:0 0 16px;\">%s</h1>\n"
                        .formatted(INK, html(sheet.heading())));
        sheet.opening().forEach(text -> body.append(paragraph(text)));
        if (sheet.button() != null) {
            body.append(button(sheet.button()));
        }
        sheet.cards().forEach(card -> body.append(card(card)));
        if (!sheet.lines().isEmpty()) {
            body.append(list(sheet.lines()));
        }
        sheet.closing().forEach(text -> body.append(paragraph(text)));
        body.append(footer(sheet));
        return PAGE.formatted(sheet.language(), html(sheet.subject()), body);
    }

    private static String paragraph(String text) {
        return "<p class=\"ink\" style=\"%s\">%s</p>\n".formatted(TEXT, html(text));
    }

    private static String button(Sheet.Link link) {
        return """
        <table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 20px;">
        <tr><td class="do" style="background-color:#10324a;border-radius:6px;"><a href="%s" style="display:inline-block;padding:12px 20px;color:#ffffff;font-size:16px;font-weight:bold;text-decoration:none;">%s</a></td></tr>
        </table>
        """
                .formatted(html(link.url()), html(link.label()));
    }

    private static String card(Sheet.Card card) {
        String whens = card.whens().stream().map(SheetAsHtml::when).collect(Collectors.joining());
        String details =
                card.details().stream()
                        .map(
                                text ->
                                        "<p class=\"small\" style=\"%s\">%s</p>\n"
                                                .formatted(SMALL, html(text)))
                        .collect(Collectors.joining());
        return """
        <table role="presentation" class="card" width="100%%" cellpadding="0" cellspacing="0" style="margin:0 0 20px;border:1px solid #ddd6c6;border-left:4px solid #b5851b;background-color:#fbf9f4;">
        <tr><td style="padding:16px;">
        <h2 class="ink" lang="fr" style="%sfont-size:17px;line-height:1.4;margin:0 0 8px;">%s</h2>
        %s%s</td></tr>
        </table>
        """
                .formatted(
                        INK,
                        html(card.title()),
                        whens.isEmpty()
                                ? ""
                                : "<ul style=\"margin:0 0 12px;padding-left:20px;\">\n"
                                        + whens
                                        + "</ul>\n",
                        details);
    }

    private static String when(Sheet.Card.When when) {
        String theme =
                when.theme() == null
                        ? ""
                        : "<br>\n<span class=\"small\" lang=\"fr\" style=\"color:#4c5a64;font-size:14px;\">%s</span>"
                                .formatted(html(when.theme()));
        return "<li class=\"ink\" style=\"%sfont-size:16px;line-height:1.5;\">%s%s</li>\n"
                .formatted(INK, html(when.text()), theme);
    }

    private static String list(List<String> lines) {
        return lines.stream()
                .map(
                        line ->
                                "<li class=\"ink\" style=\"%sfont-size:16px;line-height:1.5;\">%s</li>\n"
                                        .formatted(INK, html(line)))
                .collect(
                        Collectors.joining(
                                "",
                                "<ul style=\"margin:0 0 16px;padding-left:20px;list-style-type:none;\">\n",
                                "</ul>\n"));
    }

    private static String footer(Sheet sheet) {
        StringBuilder footer =
                new StringBuilder(
                        "<hr class=\"rule\" style=\"border:0;border-top:1px solid #ddd6c6;margin:8px 0 16px;\">\n");
        footer.append(small(sheet.footer().sender()));
        footer.append(small(sheet.why()));
        if (sheet.footer().answer() != null) {
            footer.append(small(sheet.footer().answer()));
        }
        for (Sheet.Link link : sheet.footer().links()) {
            footer.append(
                    "<p class=\"small\" style=\"%s\"><a class=\"link\" href=\"%s\" style=\"color:#0f5a8a;\">%s</a></p>\n"
                            .formatted(SMALL, html(link.url()), html(link.label())));
        }
        return footer.toString();
    }

    private static String small(String text) {
        return "<p class=\"small\" style=\"%s\">%s</p>\n".formatted(SMALL, html(text));
    }
}
