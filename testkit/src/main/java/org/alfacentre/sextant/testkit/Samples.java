package org.alfacentre.sextant.testkit;

import java.util.List;

/** Values to fill a module's mails with. */
final class Samples {

    private Samples() {}

    /**
     * First name, session title, dates, place, link, reason: as they are, empty, long and hostile.
     */
    static List<Object[]> mails() {
        return List.of(
                new Object[] {
                    "Zoé",
                    "Accueillir",
                    "jeudi 12 mars 2026",
                    "Orléans",
                    "https://example.org/x",
                    "Complet"
                },
                new Object[] {"", "", "", "", "", ""},
                each("x".repeat(5000)),
                each("{0} '{'1'}' <script>alert(1)</script> \r\nBcc: a@example.org \u202e"));
    }

    private static Object[] each(String text) {
        return new Object[] {text, text, text, text, text, text};
    }
}
