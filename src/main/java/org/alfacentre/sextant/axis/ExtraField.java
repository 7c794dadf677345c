package org.alfacentre.sextant.axis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.alfacentre.sextant.shell.Checks;

/**
 * A question that a module adds to a session or to an enrolment. The kernel shows it, checks and
 * keeps the answer, exports it and erases it in time; the module's own tables hold nothing of it.
 * Its words are {@code <id>.field.<name>}, {@code <id>.field.<name>.hint} when there is something
 * to explain, and {@code <id>.field.<name>.<option>} for each option of a choice. Since contract
 * 1.2.
 *
 * <pre>{@code
 * ExtraField.choice("travel", "car", "shared", "train");
 * ExtraField.text("emergency", 200).personal(7);
 * ExtraField.text("diet", 200).health(15);
 * ExtraField.number("visitors", 1, 40).mandatory();
 * }</pre>
 *
 * @param name a word of letters and digits
 * @param required whether whoever enrols or schedules must answer; staff who enrol somebody else
 *     may leave it open, and nobody has to tell of their health
 * @param keptDays how many days after the session the answer is erased; null keeps it with its
 *     session or enrolment, which only what is ORDINARY may be
 */
public record ExtraField(
        String name, Kind kind, boolean required, Sensitivity sensitivity, Integer keptDays) {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,29}");
    private static final int LONGEST = 1000;
    private static final int HEALTH_KEPT = 15;

    /** Who reads an answer besides the person it is about. */
    public enum Sensitivity {
        /** Of a session: everybody. Of an enrolment: whoever sees the enrolment. */
        ORDINARY,
        /** Staff alone. */
        PERSONAL,
        /** The référent handicap alone; given with a consent of its own, in no list. */
        HEALTH
    }

    /** What an answer may be. */
    public sealed interface Kind {

        /** The answer as it is kept, null when there is none; what is wrong is noted. */
        String read(String field, String typed, Checks checks);
    }

    public record Text(int longest) implements Kind {

        @Override
        public String read(String field, String typed, Checks checks) {
            return checks.optional(field, typed, longest);
        }
    }

    public record Whole(int least, int most) implements Kind {

        @Override
        public String read(String field, String typed, Checks checks) {
            String text = checks.optional(field, typed, LONGEST);
            if (text != null && !isBetween(text)) {
                checks.wrong(field, "out-of-range", least, most);
            }
            return text;
        }

        private boolean isBetween(String text) {
            return text.matches("-?\\d{1,9}")
                    && Integer.parseInt(text) >= least
                    && Integer.parseInt(text) <= most;
        }
    }

    /** One of these, each a word of letters, digits and hyphens. */
    public record Choice(List<String> options) implements Kind {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String read(String field, String typed, Checks checks) {
            String text = checks.optional(field, typed, LONGEST);
            if (text != null && !options.contains(text)) {
                checks.wrong(field, "unknown-value", text);
            }
            return text;
        }
    }

    /** {@code true} or {@code false}. */
    public record YesNo() implements Kind {

        @Override
        public String read(String field, String typed, Checks checks) {
            return new Choice(List.of("true", "false")).read(field, typed, checks);
        }
    }

    /** A date, as {@code 2026-03-12}. */
    public record Day() implements Kind {

        @Override
        public String read(String field, String typed, Checks checks) {
            String text = checks.optional(field, typed, LONGEST);
            try {
                return text == null ? null : LocalDate.parse(text).toString();
            } catch (DateTimeException unreadable) {
                checks.wrong(field, "bad-date", text);
                return text;
            }
        }
    }

    public ExtraField {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a field cannot be called " + name);
        }
        if (sensitivity != Sensitivity.ORDINARY && (keptDays == null || keptDays < 0)) {
            throw new IllegalArgumentException(name + " does not say when it is erased");
        }
        if (sensitivity == Sensitivity.HEALTH && (required || keptDays > HEALTH_KEPT)) {
            throw new IllegalArgumentException(
                    name + " is health data: never required, kept fifteen days at most");
        }
    }

    private ExtraField(String name, Kind kind) {
        this(name, kind, false, Sensitivity.ORDINARY, null);
    }

    /** At most {@code longest} characters, 1000 at most. */
    public static ExtraField text(String name, int longest) {
        return new ExtraField(name, new Text(Math.min(longest, LONGEST)));
    }

    public static ExtraField number(String name, int least, int most) {
        return new ExtraField(name, new Whole(least, most));
    }

    public static ExtraField choice(String name, String... options) {
        return new ExtraField(name, new Choice(List.of(options)));
    }

    public static ExtraField yesNo(String name) {
        return new ExtraField(name, new YesNo());
    }

    public static ExtraField day(String name) {
        return new ExtraField(name, new Day());
    }

    public ExtraField mandatory() {
        return new ExtraField(name, kind, true, sensitivity, keptDays);
    }

    public ExtraField personal(int days) {
        return new ExtraField(name, kind, required, Sensitivity.PERSONAL, days);
    }

    public ExtraField health(int days) {
        return new ExtraField(name, kind, required, Sensitivity.HEALTH, days);
    }

    /** The answer as it is kept; what is wrong is noted under that name. */
    public String read(String field, String typed, Checks checks) {
        return kind.read(field, typed, checks);
    }
}
