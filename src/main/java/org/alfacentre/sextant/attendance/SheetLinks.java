package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.HomeLine;

/** Sheets as lines of the home page, each leading to its sheet. */
@ApplicationScoped
class SheetLinks {

    @Inject private Formats formats;

    List<HomeLine> of(List<MySheet> sheets, Locale locale) {
        return sheets.stream().map(sheet -> line(sheet, locale)).toList();
    }

    private HomeLine line(MySheet sheet, Locale locale) {
        String when =
                formats.day(locale, sheet.date()) + ", " + formats.period(locale, sheet.period());
        String path = "/attendance-sheet.xhtml?session=" + sheet.code() + "&n=" + sheet.n();
        return HomeLine.of(sheet.code() + " – " + when, null, path);
    }
}
