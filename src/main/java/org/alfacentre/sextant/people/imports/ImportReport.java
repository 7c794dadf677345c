package org.alfacentre.sextant.people.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.Words;

/**
 * What a file came to.
 *
 * @param written false for a preview, which changed nothing
 * @param header of the file
 * @param lines of the file, without its header
 * @param created entered, or to be entered
 * @param updated known already: corrected, or to be corrected
 * @param ignored columns that stand for nothing
 */
public record ImportReport(
        boolean written,
        List<String> header,
        int lines,
        int created,
        int updated,
        List<BadLine> bad,
        List<String> ignored) {

    /**
     * Why a line is not imported; a line may have several reasons.
     *
     * @param column the header it stands under, or null for the line as a whole
     * @param code message key behind {@code problem.}
     */
    public record BadLine(
            long line, String column, String code, List<Object> arguments, List<String> cells) {

        public String reason(Words words, Locale locale) {
            return words.of(locale, "problem." + code, arguments.toArray());
        }
    }

    public int good() {
        return created + updated;
    }

    /** Lines with at least one reason. */
    public long badLines() {
        return bad.stream().map(BadLine::line).distinct().count();
    }

    /**
     * The bad lines as they were, with their reason: corrected, the file can be imported as it is.
     */
    public CsvExport badLines(Words words, Locale locale) {
        List<String> extra =
                List.of("people.import.line", "people.import.column", "people.import.reason");
        List<String> all = new ArrayList<>(header);
        extra.forEach(key -> all.add(words.of(locale, key)));
        var csv = new CsvExport(all.toArray(String[]::new));
        for (BadLine line : bad) {
            List<Object> row = new ArrayList<>(line.cells());
            while (row.size() < header.size()) {
                row.add("");
            }
            row.subList(header.size(), row.size()).clear();
            row.add(line.line());
            row.add(line.column());
            row.add(line.reason(words, locale));
            csv.row(row.toArray());
        }
        return csv;
    }
}
