package org.alfacentre.sextant.mail.invitation;

/**
 * Whom an invitation is for: the active persons of a département, a regroupement, a function; null
 * for any.
 *
 * @param network id of the regroupement
 */
public record Invited(String departement, Long network, String function) {

    public Invited {
        departement = blankToNull(departement);
        function = blankToNull(function);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
