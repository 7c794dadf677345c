package org.alfacentre.sextant.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.time.ParisTime;

/** Values to ask a module with. */
final class Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private Samples() {}

    static SessionFacts session() {
        return new SessionFacts(
                1L,
                "X-2026-01",
                "X",
                "Titre",
                "45",
                null,
                10,
                20,
                DAY,
                ParisTime.at(DAY, LocalTime.of(9, 30)),
                List.of());
    }

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
