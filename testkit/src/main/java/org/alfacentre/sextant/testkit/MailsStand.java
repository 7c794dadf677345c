package org.alfacentre.sextant.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.MailKind;

/** Its mails can be composed whatever the values are, and say all that they are given. */
final class MailsStand implements Check {

    private final org.alfacentre.sextant.shell.Words words =
            new org.alfacentre.sextant.shell.Words();

    @Override
    public String name() {
        return "its mails stand sample, empty, long and hostile values";
    }

    @Override
    public void run(BuiltModule module) {
        List<String> wrong = new ArrayList<>();
        for (MailKind kind : module.beans(MailKind.class)) {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                for (String part : List.of("subject", "body")) {
                    String key = module.id() + ".mail." + kind.name() + "." + part;
                    Samples.mails().forEach(values -> compose(key, language, values, wrong));
                }
                body(module, kind, language, wrong);
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
    }

    private void compose(String key, Locale language, Object[] values, List<String> wrong) {
        try {
            String text = words.of(language, key, values);
            if (text.contains("???") || text.contains("null")) {
                wrong.add(key + " in " + language + " comes out as " + shortened(text));
            }
        } catch (IllegalArgumentException noPattern) {
            wrong.add(key + " in " + language + ": " + noPattern.getMessage());
        }
    }

    /** The kernel adds a button besides; the words have to lead there on their own. */
    private void body(BuiltModule module, MailKind kind, Locale language, List<String> wrong) {
        String key = module.id() + ".mail." + kind.name() + ".body";
        String text = words.of(language, key, Samples.mails().get(0));
        if (!text.contains("https://example.org/x")) {
            wrong.add(key + " in " + language + " does not tell the link, {4}");
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 80));
    }
}
