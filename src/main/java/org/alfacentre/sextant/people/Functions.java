package org.alfacentre.sextant.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The functions Sextant knows by name. Another text is kept as it was given: the directory's words
 * are richer than any list, and an unknown function never shuts a door by itself (DESIGN §4).
 */
public final class Functions {

    public static final String RECEPTION = "CHARGE_ACCUEIL";
    public static final String COUNSELLOR = "CONSEILLER";
    public static final String REFERENT = "REFERENT";
    public static final String NETWORK_HEAD = "TETE_DE_RESEAU";

    /** Another function than those listed: as open as an unknown one. */
    public static final String OTHER = "AUTRE";

    /** In the order a form offers them; their labels are {@code people.function.<code>}. */
    public static final List<String> KNOWN =
            List.of(COUNSELLOR, RECEPTION, REFERENT, NETWORK_HEAD, "FORMATEUR", "DIRECTION", OTHER);

    private Functions() {}

    /**
     * The known code that the text stands for ("Chargé d’accueil" is CHARGE_ACCUEIL), else itself.
     */
    public static String normalise(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String code =
                Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[^A-Z0-9]+", "_");
        return switch (code) {
            case "CHARGE_D_ACCUEIL", "CHARGEE_D_ACCUEIL", "CHARGEE_ACCUEIL" -> RECEPTION;
            case "CONSEILLERE" -> COUNSELLOR;
            case "REFERENTE", "REFERENT_DE_REGROUPEMENT", "REFERENTE_DE_REGROUPEMENT" -> REFERENT;
            default -> KNOWN.contains(code) ? code : text.strip();
        };
    }

    public static boolean isKnown(String function) {
        return function != null && KNOWN.contains(function);
    }
}
