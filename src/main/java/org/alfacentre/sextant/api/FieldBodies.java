package org.alfacentre.sextant.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alfacentre.sextant.field.Given;
import org.alfacentre.sextant.field.Told;
import org.alfacentre.sextant.shell.Refusal;

/**
 * {@code "fields": {"trades.travel": "train"}}: what modules ask, by the keys of their questions;
 * null takes an answer back. {@code "consent": true} goes with what is said of one's health.
 */
final class FieldBodies {

    private FieldBodies() {}

    static Given given(Body body) {
        return body.has("fields") ? new Given(values(body), body.flag("consent")) : Given.NOTHING;
    }

    static Map<String, String> values(Body body) {
        Map<String, String> values = new HashMap<>();
        body.members("fields").forEach((key, value) -> values.put(key, text(key, value)));
        return values;
    }

    private static String text(String key, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value.toString();
        }
        if (value == JsonValue.NULL) {
            return null;
        }
        throw Refusal.wrongType("fields." + key);
    }

    /** As they are answered, by key. */
    static Map<String, String> told(List<Told> answers) {
        Map<String, String> values = new TreeMap<>();
        answers.forEach(it -> values.put(it.key(), it.value()));
        return values;
    }
}
