package org.alfacentre.sextant.axis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that an administrator may set for a module: a whole number between two limits, with the
 * value that counts until somebody sets another. The kernel asks for it, checks it and keeps it;
 * the module reads it through {@link SettingsView}. Its words are {@code <id>.field.<name>}.
 *
 * <pre>{@code
 * static final Field PER_STRUCTURE = Field.number("perStructure", 1, 20, 2);
 * }</pre>
 *
 * @param name a word of letters and digits
 */
public record Field(String name, int least, int most, int standard) {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,29}");

    public Field {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a field cannot be called " + name);
        }
    }

    public static Field number(String name, int least, int most, int standard) {
        return new Field(name, least, most, standard);
    }

    /** What is wrong with a value, as a code of the kernel's problems. */
    public Optional<String> fault(String value) {
        if (value == null || value.isBlank()) {
            return Optional.of("required");
        }
        return isNumber(value.strip()) ? Optional.empty() : Optional.of("out-of-range");
    }

    private boolean isNumber(String value) {
        if (!value.matches("-?\\d{1,9}")) {
            return false;
        }
        var number = new BigDecimal(value);
        return number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
