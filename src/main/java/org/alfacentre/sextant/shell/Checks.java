package org.alfacentre.sextant.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the values of a form or a body and collects what is wrong with them, so that everything is
 * said at once. A line break or tab pasted into a one-line text becomes a space; other control
 * characters and those that turn the direction of writing are refused; anything else is text and
 * stays as it was typed.
 */
public final class Checks {

    private static final int LONGEST_EMAIL = 254;

    /** What mail servers take in practice: an ASCII address with a dotted domain. */
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                            + "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private static final Pattern BREAKS =
            Pattern.compile("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+");
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "[\\p{Cntrl}\\u0080-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    private final List<Refusal.Wrong> wrong = new ArrayList<>();

    /** The text without its margins, or null when there is none. */
    public String optional(String field, String value, int longest) {
        if (value == null) {
            return null;
        }
        String text = BREAKS.matcher(value).replaceAll(" ").strip();
        if (FORBIDDEN.matcher(text).find()) {
            wrong(field, "control-character");
        } else if (text.length() > longest) {
            wrong(field, "too-long", longest);
        }
        return text.isEmpty() ? null : text;
    }

    public String required(String field, String value, int longest) {
        String text = optional(field, value, longest);
        if (text == null) {
            wrong(field, "required");
        }
        return text;
    }

    public String email(String field, String value) {
        String text = required(field, value, LONGEST_EMAIL);
        if (text != null && text.length() <= LONGEST_EMAIL && !isEmail(text)) {
            wrong(field, "bad-email");
        }
        return text;
    }

    public static boolean isEmail(String text) {
        return text.indexOf('@') <= 64 && EMAIL.matcher(text).matches();
    }

    public Checks wrong(String field, String code, Object... arguments) {
        wrong.add(new Refusal.Wrong(field, code, arguments));
        return this;
    }

    public List<Refusal.Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /** Throws what was collected, if anything was. */
    public void refuseIfWrong() {
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }
}
