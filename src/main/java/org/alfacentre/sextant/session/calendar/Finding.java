package org.alfacentre.sextant.session.calendar;

import java.util.Locale;
import java.util.stream.Stream;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/**
 * One thing found in a session's plan.
 *
 * @param code stable, such as {@code public-holiday}
 * @param field JSON name of what it is about, such as {@code halfDays[0].date}
 * @param slot the half-day it is about, or null
 * @param arguments what the sentence's {0}, {1}… stand for; a {@link Label} in words
 */
public record Finding(
        Severity severity, String code, String field, Slot slot, Object... arguments) {

    public enum Severity {
        /** Not published with it. */
        BLOCK,
        /** The scheduler is told and may go on. */
        WARN
    }

    /** Words of the reader's language within a sentence. */
    public record Label(String key) {}

    public static Finding block(String code, String field, Object... arguments) {
        return new Finding(Severity.BLOCK, code, field, null, arguments);
    }

    public static Finding warn(String code, String field, Object... arguments) {
        return new Finding(Severity.WARN, code, field, null, arguments);
    }

    Finding on(Slot half) {
        return new Finding(severity, code, field, half, arguments);
    }

    public boolean isBlock() {
        return severity == Severity.BLOCK;
    }

    /** Somebody has to decide: a block, or two drafts that want the same room or trainer. */
    public boolean isToResolve() {
        return isBlock() || code.endsWith("-wanted");
    }

    /**
     * The key of its sentence: a block's is also that of the refusal it causes; one with a dot is a
     * module's own.
     */
    public String key() {
        if (code.indexOf('.') >= 0) {
            return code;
        }
        return (isBlock() ? "problem." : "session.warning.") + code;
    }

    public String text(Words words, Locale locale) {
        Object[] told =
                Stream.of(arguments)
                        .map(it -> it instanceof Label label ? words.of(locale, label.key()) : it)
                        .toArray();
        return words.of(locale, key(), told);
    }

    public Refusal.Wrong asWrong() {
        return new Refusal.Wrong(field, code, arguments);
    }
}
