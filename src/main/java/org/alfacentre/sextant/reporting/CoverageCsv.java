package org.alfacentre.sextant.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.slot.ModuleFigures;
import org.alfacentre.sextant.reporting.CoverageFigures.Row;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.Words;

/** The coverage as one list for a spreadsheet: what each line is about stands in its first cell. */
@ApplicationScoped
public class CoverageCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "table",
                    "key",
                    "label",
                    "sessions",
                    "offered",
                    "taken",
                    "attended",
                    "waiting",
                    "professionals",
                    "reached",
                    "share-of-professionals",
                    "share-of-present",
                    "places",
                    "places-reached",
                    "figure");

    @Inject private ModuleFigures modules;
    @Inject private Words words;

    public CsvExport of(CoverageFigures it, Locale language) {
        var csv =
                new CsvExport(
                        COLUMNS.stream()
                                .map(column -> word(language, "csv." + column))
                                .toArray(String[]::new));
        seats(csv, language, "total", List.of(new Row(null, null, 0, it.total())));
        seats(csv, language, "axis", it.axes());
        seats(csv, language, "action", it.actions());
        seats(csv, language, "departement", it.departements());
        seats(csv, language, "network", it.networks());
        reach(csv, language, "total", List.of(it.everywhere()), it);
        reach(csv, language, "departement", it.byDepartement(), it);
        reach(csv, language, "network", it.byNetwork(), it);
        modules.getLines().forEach(line -> csv.row(module(language, line)));
        return csv;
    }

    String file(Locale language) {
        return word(language, "csv.file");
    }

    private void seats(CsvExport csv, Locale language, String table, List<Row> rows) {
        for (Row row : rows) {
            Uptake uptake = row.uptake();
            csv.row(
                    line(
                            word(language, "seats." + table),
                            row.key(),
                            row.label(),
                            uptake.sessions(),
                            uptake.offered(),
                            uptake.taken(),
                            shown(language, uptake.attended()),
                            uptake.waiting()));
        }
    }

    private void reach(
            CsvExport csv,
            Locale language,
            String table,
            List<Territory> rows,
            CoverageFigures all) {
        for (Territory row : rows) {
            Object[] line = line(word(language, "reach." + table), row.key(), row.label());
            int at = COLUMNS.indexOf("professionals");
            line[at++] = row.professionals().known();
            line[at++] = shown(language, row.professionals().reached());
            line[at++] = row.shareOfProfessionals(all.professionals());
            line[at++] = row.shareOfPresent(all.professionals());
            line[at++] = row.places().known();
            line[at] = shown(language, row.places().reached());
            csv.row(line);
        }
    }

    private Object[] module(Locale language, ModuleFigures.Line figure) {
        Object[] line = line(word(language, "modules"), figure.key(), figure.label());
        line[line.length - 1] = figure.value();
        return line;
    }

    /** As many cells as there are columns. */
    private static Object[] line(Object... cells) {
        return Arrays.copyOf(cells, COLUMNS.size());
    }

    private Object shown(Locale language, Long persons) {
        return persons == null ? word(language, "hidden") : persons;
    }

    private String word(Locale language, String key) {
        return words.of(language, "coverage." + key);
    }
}
