package org.alfacentre.sextant.mail.wording;

import java.util.Locale;

/**
 * Which words.
 *
 * @param situation which of the kind's texts; empty for the plain one
 * @param action its code, or null for all actions that have no words of their own
 * @param language {@code fr} or {@code en}
 */
public record WordingKey(String kind, String situation, String action, String language) {

    public WordingKey {
        situation = situation == null ? "" : situation;
        action = action == null || action.isBlank() ? null : action;
        language = "en".equals(language) ? "en" : "fr";
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The same for all actions. */
    WordingKey ofAnyAction() {
        return new WordingKey(kind, situation, null, language);
    }
}
