package org.alfacentre.sextant.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every word that the module shows is there, in French and in English, as a pattern that parses.
 */
final class BothLanguages implements Check {

    private static final Pattern IN_A_PAGE =
            Pattern.compile("\\bm(?:\\.of\\(|\\[)'([^']+)'[\\]),]");

    @Override
    public String name() {
        return "its words are complete in both languages";
    }

    @Override
    public void run(BuiltModule module) {
        Properties french = bundle(module, "fr");
        Properties english = bundle(module, "en");
        List<String> wrong = new ArrayList<>();
        for (String key : keys(french, english, Words.needed(module), inPages(module))) {
            for (Properties bundle : List.of(french, english)) {
                String language = bundle == french ? "fr" : "en";
                String text = bundle.getProperty(key);
                if (text == null || text.isBlank()) {
                    wrong.add(key + " is missing in " + language);
                } else if (!parses(text)) {
                    wrong.add(key + " is no pattern in " + language + ": " + text);
                } else if (text.replace("''", "").contains("'")) {
                    wrong.add(key + " has a straight apostrophe in " + language + ": use ’");
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
    }

    private static Set<String> keys(
            Properties french, Properties english, Set<String> needed, Set<String> shown) {
        Set<String> keys = new TreeSet<>(french.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        keys.addAll(needed);
        keys.addAll(shown);
        return keys;
    }

    /** Those of its own word that its pages name whole. */
    private static Set<String> inPages(BuiltModule module) {
        Set<String> keys = new TreeSet<>();
        for (String page : module.files("META-INF/resources", ".xhtml")) {
            IN_A_PAGE
                    .matcher(module.text(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> key.startsWith(module.id() + ".") && !key.endsWith("."))
                    .forEach(keys::add);
        }
        return keys;
    }

    private static boolean parses(String text) {
        try {
            return new MessageFormat(text, Locale.FRENCH) != null;
        } catch (IllegalArgumentException noPattern) {
            return false;
        }
    }

    private static Properties bundle(BuiltModule module, String language) {
        String file = "messages/" + module.id() + "_" + language + ".properties";
        if (!module.has(file)) {
            throw new AssertionError(file + " is missing");
        }
        var bundle = new Properties();
        try {
            bundle.load(new StringReader(module.text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bundle;
    }
}
