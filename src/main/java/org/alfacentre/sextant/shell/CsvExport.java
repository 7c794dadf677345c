package org.alfacentre.sextant.shell;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list on its way to a spreadsheet: UTF-8 with its mark, semicolons, quoted where needed. A text
 * that a spreadsheet would take for a formula gets an apostrophe in front.
 *
 * <pre>
 * var csv = new CsvExport(words.of(locale, "people.name"), words.of(locale, "people.email"));
 * people.forEach(person -&gt; csv.row(person.name(), person.email()));
 * csv.download(faces, "annuaire");
 * </pre>
 */
public final class CsvExport {

    public static final String CONTENT_TYPE = "text/csv; charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    private final CSVPrinter printer;

    public CsvExport(String... header) {
        try {
            printer = new CSVPrinter(text, FORMAT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        row((Object[]) header);
    }

    /** One line; null is an empty cell, a number stays a number, anything else is its text. */
    public CsvExport row(Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(CsvExport::harmless));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    public CsvExport rows(Stream<Object[]> lines) {
        lines.forEach(this::row);
        return this;
    }

    /** The text as a cell may hold it: what begins like a formula is prefixed. */
    static Object harmless(Object cell) {
        if (cell == null || cell instanceof Number) {
            return cell;
        }
        String written = cell.toString();
        return !written.isEmpty() && STARTS_A_FORMULA.indexOf(written.charAt(0)) >= 0
                ? "'" + written
                : written;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    public byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Answers the current Faces request with the file instead of a page; call it from an {@code
     * f:viewAction} or a command.
     *
     * @param name of the file, without its ending
     */
    public void download(FacesContext faces, String name) {
        ExternalContext response = faces.getExternalContext();
        byte[] bytes = toBytes();
        response.responseReset();
        response.setResponseContentType(CONTENT_TYPE);
        response.setResponseContentLength(bytes.length);
        response.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        try {
            response.getResponseOutputStream().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
