package org.alfacentre.sextant.mail.wording;

import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.mail.setting.MailScope;

/**
 * Which words.
 *
 * @param situation which of the kind's texts; empty for the plain one
 * @param scope for a session, an action, or all that have no words of their own
 * @param language {@code fr} or {@code en}
 */
public record WordingKey(String kind, String situation, MailScope scope, String language) {

    public WordingKey {
        situation = situation == null ? "" : situation;
        language = "en".equals(language) ? "en" : "fr";
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** As it is written down. */
    WordingKey alone() {
        return at(scope.alone());
    }

    /** Where words for it may stand, as they are written down: its own first, those of all last. */
    List<WordingKey> narrowestFirst() {
        return scope.narrowestFirst().stream().map(this::at).toList();
    }

    WordingKey at(MailScope other) {
        return new WordingKey(kind, situation, other, language);
    }
}
