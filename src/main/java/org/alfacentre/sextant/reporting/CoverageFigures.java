package org.alfacentre.sextant.reporting;

import java.util.List;

/**
 * The coverage of the programme, of all its sessions or of those of one year.
 *
 * @param year null for the whole programme
 * @param professionals of the directory, and of them those who were present at least once
 * @param places reception places, and of them those from which somebody was present
 */
public record CoverageFigures(
        Integer year,
        Uptake total,
        List<Row> axes,
        List<Row> actions,
        List<Row> departements,
        List<Row> networks,
        Reach professionals,
        Reach places,
        List<Territory> byDepartement,
        List<Territory> byNetwork) {

    /**
     * What the sessions of an axis, an action, a département or a regroupement come to.
     *
     * @param key number of the axis, code, or id; null for sessions of the whole region
     * @param label the programme's own words, or null where there is no key
     * @param axis its number, 0 where that says nothing
     */
    public record Row(String key, String label, int axis, Uptake uptake) {}

    /** The whole region as a line. */
    public Territory everywhere() {
        return new Territory(null, null, professionals, places);
    }
}
