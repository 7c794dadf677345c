package org.alfacentre.sextant.field.page;

import java.util.List;

/**
 * A question as a form shows it.
 *
 * @param input name and id of the input
 * @param type {@code select}, {@code textarea} or a type of HTML's input
 * @param hint what explains it and who reads the answer, or an empty text
 * @param value what was typed, else what was answered, else an empty text
 * @param options of a select
 */
public record FieldRow(
        String input,
        String type,
        String label,
        String hint,
        boolean required,
        String value,
        List<Option> options) {

    public record Option(String value, String label) {}
}
