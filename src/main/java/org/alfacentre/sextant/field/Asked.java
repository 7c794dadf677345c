package org.alfacentre.sextant.field;

import java.time.LocalDate;
import java.util.Locale;
import org.alfacentre.sextant.axis.ExtraField;
import org.alfacentre.sextant.axis.ExtraField.Choice;
import org.alfacentre.sextant.axis.ExtraField.Day;
import org.alfacentre.sextant.axis.ExtraField.Sensitivity;
import org.alfacentre.sextant.axis.ExtraField.YesNo;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;

/** A field and whose it is. */
public record Asked(String module, ExtraField field) {

    /** What the names of all inputs begin with. */
    public static final String INPUTS = "fields-";

    /** Under which REST has it: {@code trades.travel}. */
    public String key() {
        return module + "." + field.name();
    }

    /** What a refusal calls it; pages make {@link #input} of that. */
    public String path() {
        return "fields." + key();
    }

    /** Name and id of its input in a form. */
    public String input() {
        return INPUTS + module + "-" + field.name();
    }

    public String labelKey() {
        return module + ".field." + field.name();
    }

    public boolean isHealth() {
        return field.sensitivity() == Sensitivity.HEALTH;
    }

    /** An answer in words. */
    String told(String value, Locale locale, Words words, Formats formats) {
        if (field.kind() instanceof Choice) {
            return words.of(locale, labelKey() + "." + value);
        }
        if (field.kind() instanceof YesNo) {
            return words.of(locale, "field." + value);
        }
        return field.kind() instanceof Day ? formats.date(locale, LocalDate.parse(value)) : value;
    }
}
