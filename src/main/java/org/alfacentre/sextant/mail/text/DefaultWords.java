package org.alfacentre.sextant.mail.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.alfacentre.sextant.shell.Words;

/** The words that a kind comes with, as templates that staff may start from. */
@ApplicationScoped
public class DefaultWords {

    private final Words words;

    @Inject
    public DefaultWords(Words words) {
        this.words = words;
    }

    protected DefaultWords() {
        this(null);
    }

    /** Both parts, or {@link OwnWords#NONE} for a kind that has no words in the language. */
    public OwnWords of(String kind, String situation, Locale locale) {
        Object[] names = Arguments.asPlaceholders();
        int dot = kind.indexOf('.');
        if (dot > 0) {
            String stem = kind.substring(0, dot) + ".mail." + kind.substring(dot + 1) + ".";
            return words(locale, stem + "subject", stem + "body", Arguments.ofModule(names));
        }
        String stem = "mail." + kind + ".";
        return words(
                locale,
                Situation.key(words, locale, stem + "subject", situation),
                Situation.key(words, locale, stem + "text", situation),
                names);
    }

    private OwnWords words(Locale locale, String subject, String text, Object[] names) {
        return words.has(locale, subject) && words.has(locale, text)
                ? new OwnWords(words.of(locale, subject, names), words.of(locale, text, names))
                : OwnWords.NONE;
    }
}
