package org.alfacentre.sextant.reporting;

/**
 * A département or a regroupement: whom and which reception places the programme reaches there.
 *
 * @param key code of the département, id of the regroupement, or null for those without one
 */
public record Territory(String key, String label, Reach professionals, Reach places) {

    /** In percent of all professionals of the directory. */
    public Long shareOfProfessionals(Reach all) {
        return Percent.of(professionals.known(), all.known());
    }

    /** In percent of all who were present, or null when it stays hidden. */
    public Long shareOfPresent(Reach all) {
        return Percent.of(professionals.reached(), all.reached());
    }
}
