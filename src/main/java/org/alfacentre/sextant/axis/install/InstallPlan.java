package org.alfacentre.sextant.axis.install;

import java.util.List;
import java.util.Map;

/**
 * What a jar would add, read from it without loading a class.
 *
 * @param checksum SHA-256 of the whole file
 * @param pages addresses under {@code /<id>/}
 * @param mails its kinds, as {@code <id>.<name>}
 * @param points how many of its classes have to do with an extension point, by its name
 * @param uses what of Sextant it reads or does, words of {@code modules.use.<word>}
 * @param answers whether it says how persons' data are told and erased
 */
public record InstallPlan(
        String checksum,
        String id,
        String version,
        String contract,
        String axis,
        List<String> pages,
        List<String> tables,
        List<String> mails,
        Map<String, Long> points,
        List<String> uses,
        boolean answers,
        int newestTables) {

    /** Whether it keeps something in the database. */
    public boolean isStoring() {
        return !tables.isEmpty();
    }
}
