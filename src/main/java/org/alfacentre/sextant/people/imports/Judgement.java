package org.alfacentre.sextant.people.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.shell.Refusal;

/** Collects what is found out about the lines of a file while they are read one after the other. */
final class Judgement {

    private final CsvFile file;
    private final Columns columns;
    private final List<ImportReport.BadLine> bad = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();
    private int created;
    private int updated;

    Judgement(CsvFile file, Columns columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Whether the line has as many cells as the header and its key has not come before. */
    boolean fits(CsvFile.Line line, String keyField, String key) {
        if (!line.fits()) {
            wrong(line, null, "wrong-cell-count", line.cells().size(), file.header().size());
            return false;
        }
        Long before = key == null ? null : seen.putIfAbsent(key, line.number());
        if (before != null) {
            wrong(line, keyField, "repeated-line", before);
            return false;
        }
        return true;
    }

    void wrong(CsvFile.Line line, String field, String code, Object... arguments) {
        String column = field == null ? null : columns.header(field);
        bad.add(
                new ImportReport.BadLine(
                        line.number(), column, code, Arrays.asList(arguments), line.cells()));
    }

    void wrong(CsvFile.Line line, List<Refusal.Wrong> reasons) {
        reasons.forEach(
                it -> wrong(line, it.field().replaceAll("\\[.*", ""), it.code(), it.arguments()));
    }

    void good(boolean known) {
        if (known) {
            updated++;
        } else {
            created++;
        }
    }

    ImportReport report(boolean written) {
        return new ImportReport(
                written,
                file.header(),
                file.lines().size(),
                created,
                updated,
                List.copyOf(bad),
                file.ignored());
    }
}
