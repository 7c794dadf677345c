package org.alfacentre.sextant.enrolment.catalogue;

import java.time.LocalDate;

/**
 * What the catalogue is narrowed to; null does not narrow.
 *
 * @param concern what concerns the reader, or null for everything
 * @param departement code: its own sessions and those of its regroupements
 * @param network id of a regroupement
 * @param type a code of the programme's typology
 * @param from first day on which a session may end; those without a date are left out
 * @param to last day on which it may begin
 * @param q words that each stand in the title, the code, a theme or the place
 */
public record CatalogueFilter(
        Concern concern,
        String departement,
        Long network,
        String axis,
        String action,
        String type,
        LocalDate from,
        LocalDate to,
        String q) {

    public static final CatalogueFilter ALL =
            new CatalogueFilter(null, null, null, null, null, null, null, null, null);

    /** Everything of that day and later. */
    static CatalogueFilter from(LocalDate day) {
        return new CatalogueFilter(null, null, null, null, null, null, day, null, null);
    }

    /** Whether somebody narrowed it, besides to what concerns them. */
    public boolean isNarrowed() {
        return departement != null
                || network != null
                || axis != null
                || action != null
                || type != null
                || from != null
                || to != null
                || q != null;
    }
}
