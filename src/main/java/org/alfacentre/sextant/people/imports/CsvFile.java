package org.alfacentre.sextant.people.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.shell.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A CSV file in UTF-8, with or without its mark, separated by semicolons or commas, whichever its
 * header has more of.
 *
 * @param header as the file has it
 * @param ignored headers that stand for nothing
 */
record CsvFile(List<String> header, List<Line> lines, List<String> ignored) {

    /** The most a file may weigh, in bytes. */
    static final int HEAVIEST = 1_000_000;

    /**
     * A line of the file.
     *
     * @param number of the file's line it begins on, the header being 1
     * @param values by field; an empty cell has no entry
     * @param fits false when it has more or fewer cells than the header
     */
    record Line(long number, Map<String, String> values, List<String> cells, boolean fits) {

        String get(String field) {
            return values.get(field);
        }
    }

    /** Reads a file, or refuses the whole of it when no line could be understood. */
    static CsvFile read(byte[] content, Columns columns) {
        String text = decode(content);
        try (CSVParser parser = format(text).parse(new StringReader(text))) {
            List<String> header = parser.getHeaderNames();
            requireColumns(header, columns);
            List<Line> lines = new ArrayList<>();
            for (CSVRecord cells : parser) {
                lines.add(line(cells, header, columns, parser.getCurrentLineNumber()));
            }
            List<String> ignored =
                    header.stream().filter(it -> columns.field(it).isEmpty()).toList();
            return new CsvFile(header, lines, ignored);
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw Refusal.invalid("file", "bad-csv");
        }
    }

    private static String decode(byte[] content) {
        if (content == null || content.length == 0) {
            throw Refusal.invalid("file", "file-empty");
        }
        if (content.length > HEAVIEST) {
            throw Refusal.invalid("file", "file-too-large", HEAVIEST / 1_000_000);
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            throw Refusal.invalid("file", "not-utf8");
        }
    }

    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(commas > semicolons ? ',' : ';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    private static void requireColumns(List<String> header, Columns columns) {
        List<String> fields =
                header.stream().flatMap(name -> columns.field(name).stream()).toList();
        List<String> missing =
                columns.required().stream()
                        .filter(field -> !fields.contains(field))
                        .map(columns::header)
                        .toList();
        if (!missing.isEmpty()) {
            throw Refusal.invalid("file", "missing-columns", String.join(", ", missing));
        }
    }

    private static Line line(CSVRecord cells, List<String> header, Columns columns, long lastLine) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            String value = cells.get(i);
            if (!value.isBlank()) {
                columns.field(header.get(i)).ifPresent(field -> values.put(field, value));
            }
        }
        long breaks =
                cells.stream().mapToLong(cell -> cell.chars().filter(c -> c == '\n').count()).sum();
        return new Line(lastLine - breaks, values, cells.toList(), cells.isConsistent());
    }
}
