package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Every word Sextant shows. A key's first segment names its bundle: {@code session.publish} stands
 * in {@code messages/session_fr.properties}; a module's bundle is named by its id. Sentences are
 * MessageFormat patterns and use the typographic apostrophe.
 */
@ApplicationScoped
public class Words {

    private static final String NO_BREAK = "\u00a0";
    private static final Pattern BEFORE_SIGN = Pattern.compile(" (?=[:;?!»])|(?<=\\d) (?=h\\b)");
    private static final Pattern AFTER_GUILLEMET = Pattern.compile("(?<=«) ");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence of a key, or the key between question marks, which no test lets through. */
    public String of(Locale locale, String key, Object... arguments) {
        String pattern = pattern(locale, key);
        if (pattern == null) {
            return "???" + key + "???";
        }
        return arguments.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, locale).format(arguments);
    }

    public boolean has(Locale locale, String key) {
        return pattern(locale, key) != null;
    }

    /** French signs of two parts keep to their word, hours to their number; no bundle says so. */
    private static String spaced(Locale locale, String text) {
        return locale.getLanguage().equals("fr")
                ? AFTER_GUILLEMET
                        .matcher(BEFORE_SIGN.matcher(text).replaceAll(NO_BREAK))
                        .replaceAll(NO_BREAK)
                : text;
    }

    private static String pattern(Locale locale, String key) {
        int dot = key.indexOf('.');
        if (dot <= 0) {
            return null;
        }
        try {
            ResourceBundle bundle =
                    ResourceBundle.getBundle(
                            "messages." + key.substring(0, dot),
                            locale,
                            Thread.currentThread().getContextClassLoader(),
                            NO_FALLBACK);
            return bundle.containsKey(key) ? spaced(locale, bundle.getString(key)) : null;
        } catch (MissingResourceException none) {
            return null;
        }
    }
}
