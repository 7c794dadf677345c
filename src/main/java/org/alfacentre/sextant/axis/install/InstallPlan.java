package org.alfacentre.sextant.axis.install;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;

/**
 * What a jar would add, read from it without loading a class.
 *
 * @param checksum SHA-256 of the whole file
 * @param pages addresses under {@code /<id>/}
 * @param readers who may open them, as keys of words
 * @param mails its kinds, as {@code <id>.<name>}
 * @param points how many of its classes have to do with an extension point, by its name
 * @param uses what of Sextant it reads or does, words of {@code modules.use.<word>}
 * @param personal what it says of persons' data: a word of {@code modules.plan.personal.<word>}
 */
public record InstallPlan(
        String checksum,
        String id,
        String version,
        String contract,
        String axis,
        List<String> pages,
        List<String> readers,
        List<String> tables,
        List<String> mails,
        Map<String, Long> points,
        List<String> uses,
        String personal,
        MigrationVersion newestTables) {

    /** Whether it keeps something in the database. */
    public boolean isStoring() {
        return !tables.isEmpty();
    }
}
