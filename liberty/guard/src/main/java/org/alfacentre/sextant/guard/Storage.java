package org.alfacentre.sextant.guard;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a module's migrations do: to its own tables only, in no erasure's way, and with somebody to
 * answer for what they keep on persons. With one database user this is read from the SQL, not
 * enforced by the database.
 */
final class Storage {

    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|(?s:/\\*.*?\\*/)");
    private static final Pattern TOUCHED =
            Pattern.compile(
                    "(?i)\\b(?:(?:CREATE|ALTER|DROP)\\s+(?:TABLE|SEQUENCE|VIEW|(?:UNIQUE\\s+)?INDEX)"
                            + "|INSERT\\s+INTO|DELETE\\s+FROM|UPDATE|TRUNCATE(?:\\s+TABLE)?)\\s+"
                            + "(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?(\\w+)");
    private static final Pattern TO_PERSONS =
            Pattern.compile(
                    "(?i)REFERENCES\\s+(person|enrolment)\\s*\\([^)]*\\)"
                            + "(?:\\s+ON\\s+UPDATE\\s+\\w+(?:\\s+ACTION)?)?"
                            + "(\\s+ON\\s+DELETE\\s+(?:CASCADE|SET\\s+NULL))?");
    private static final Pattern OF_PERSONS =
            Pattern.compile(
                    "(?i)\\b(?:\\w*person\\w*|\\w*enrolment\\w*|first_?name|last_?name|full_?name"
                            + "|\\w*e_?mail|\\w*phone)\\s+(?:BIGINT|INT|INTEGER|VARCHAR|CHAR|CLOB|TEXT)");
    private static final String POINT = "org/alfacentre/sextant/axis/PersonalData";

    private final Descriptor module;
    private final Contents contents;

    Storage(Descriptor module, Contents contents) {
        this.module = module;
        this.contents = contents;
    }

    void check() throws RefusedException {
        boolean ofPersons = false;
        for (Map.Entry<String, String> migration : contents.migrations().entrySet()) {
            String sql = COMMENT.matcher(migration.getValue()).replaceAll(" ");
            ownTables(migration.getKey(), sql);
            erasable(migration.getKey(), sql);
            ofPersons |= OF_PERSONS.matcher(sql).find() || TO_PERSONS.matcher(sql).find();
        }
        answeredFor(ofPersons);
    }

    private void ownTables(String file, String sql) throws RefusedException {
        Matcher touched = TOUCHED.matcher(sql);
        while (touched.find()) {
            String name = touched.group(1).toLowerCase(Locale.ROOT);
            if (!name.startsWith(module.id() + "_")) {
                throw new RefusedException(
                        Refusal.Code.FOREIGN_PART, file + ": " + touched.group());
            }
        }
    }

    private static void erasable(String file, String sql) throws RefusedException {
        Matcher reference = TO_PERSONS.matcher(sql);
        while (reference.find()) {
            if (reference.group(2) == null) {
                throw new RefusedException(
                        Refusal.Code.HOLDS_UP_ERASURE,
                        file + ": " + reference.group() + " without ON DELETE");
            }
        }
    }

    private void answeredFor(boolean ofPersons) throws RefusedException {
        boolean answers =
                contents.classes().stream().anyMatch(it -> it.interfaces().contains(POINT));
        if (contents.migrations().isEmpty() || answers) {
            return;
        }
        if (ofPersons) {
            throw new RefusedException(
                    Refusal.Code.NO_PERSONAL_DATA, "its tables name persons, no PersonalData bean");
        }
        if (!module.saysNoPersonalData()) {
            throw new RefusedException(
                    Refusal.Code.NO_PERSONAL_DATA,
                    "it has tables, no PersonalData bean and no personal-data=none");
        }
    }
}
