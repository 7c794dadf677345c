package org.alfacentre.sextant.session;

import java.time.LocalDate;

/**
 * What a list of sessions is narrowed to; null does not narrow.
 *
 * @param action code
 * @param departement code
 * @param network id of a regroupement
 * @param series id of a series
 * @param from first day on which a session may end; those without a date are left out
 * @param to last day on which it may begin
 * @param q words that each stand in the title, the code, a theme or the place
 */
public record SessionCriteria(
        String action,
        SessionStatus status,
        String departement,
        Long network,
        Long series,
        LocalDate from,
        LocalDate to,
        String q) {

    public static final SessionCriteria ALL =
            new SessionCriteria(null, null, null, null, null, null, null, null);
}
