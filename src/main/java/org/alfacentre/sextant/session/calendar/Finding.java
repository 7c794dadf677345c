package org.alfacentre.sextant.session.calendar;

import java.util.Locale;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/**
 * One thing found in a session's plan.
 *
 * @param code stable, such as {@code public-holiday}
 * @param field JSON name of what it is about, such as {@code halfDays[0].date}
 * @param arguments what the sentence's {0}, {1}… stand for
 */
public record Finding(Severity severity, String code, String field, Object... arguments) {

    public enum Severity {
        /** Not published with it. */
        BLOCK,
        /** The scheduler is told and may go on. */
        WARN
    }

    static Finding block(String code, String field, Object... arguments) {
        return new Finding(Severity.BLOCK, code, field, arguments);
    }

    static Finding warn(String code, String field, Object... arguments) {
        return new Finding(Severity.WARN, code, field, arguments);
    }

    public boolean isBlock() {
        return severity == Severity.BLOCK;
    }

    /** The key of its sentence: a block's is also that of the refusal it causes. */
    public String key() {
        return (isBlock() ? "problem." : "session.warning.") + code;
    }

    public String text(Words words, Locale locale) {
        return words.of(locale, key(), arguments);
    }

    public Refusal.Wrong asWrong() {
        return new Refusal.Wrong(field, code, arguments);
    }
}
