package org.alfacentre.sextant.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Reads a JSON body value by value: what is missing takes its default, an explicit null is a value,
 * a wrong type is refused at its field.
 */
public final class Body {

    private final JsonObject json;
    private final String path;

    private Body(JsonObject json, String path) {
        this.json = json;
        this.path = path;
    }

    /** Of a whole body; no body at all is an empty one. */
    public static Body of(JsonObject json) {
        return new Body(json == null ? JsonValue.EMPTY_JSON_OBJECT : json, "");
    }

    /** Of an object inside a body, its fields named {@code path.field}. */
    public static Body inside(JsonObject json, String path) {
        return new Body(json, path + ".");
    }

    /** Staff's {@code {force, reason}}: the reason, or null when nothing is forced. */
    static String forced(Body body) {
        if (!body.flag("force")) {
            return null;
        }
        String reason = body.text("reason");
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("reason", "required");
        }
        return reason;
    }

    public boolean has(String field) {
        return json.containsKey(field);
    }

    public boolean isNull(String field) {
        return json.containsKey(field)
                && json.get(field).getValueType() == JsonValue.ValueType.NULL;
    }

    public String text(String field) {
        return read(field, JsonString.class).map(JsonString::getString).orElse(null);
    }

    public boolean flag(String field) {
        JsonValue value = json.get(field);
        if (value == null || value == JsonValue.NULL || value == JsonValue.FALSE) {
            return false;
        }
        if (value == JsonValue.TRUE) {
            return true;
        }
        throw wrongType(field);
    }

    /** A whole number that fits, or null. */
    public Integer number(String field) {
        try {
            return read(field, JsonNumber.class).map(JsonNumber::intValueExact).orElse(null);
        } catch (ArithmeticException tooLarge) {
            throw wrongType(field);
        }
    }

    /** An id, as a number or as text of digits, or null. */
    public Long id(String field) {
        JsonValue value = json.get(field);
        try {
            if (value instanceof JsonString text) {
                return Long.valueOf(text.getString().strip());
            }
            return read(field, JsonNumber.class).map(JsonNumber::longValueExact).orElse(null);
        } catch (ArithmeticException | NumberFormatException notAnId) {
            throw wrongType(field);
        }
    }

    /** An id or a name, as a number or as text, or null. */
    public String idOrText(String field) {
        return json.get(field) instanceof JsonNumber ? String.valueOf(id(field)) : text(field);
    }

    /** An id that must be there. */
    public long requiredId(String field) {
        Long id = id(field);
        if (id == null) {
            throw Refusal.invalid(path + field, "required");
        }
        return id;
    }

    /** An instant with its offset ({@code 2026-03-01T09:00:00+01:00}), or null. */
    public Instant instant(String field) {
        String text = text(field);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException malformed) {
            throw wrongType(field);
        }
    }

    public Body object(String field) {
        return read(field, JsonObject.class)
                .map(object -> inside(object, path + field))
                .orElse(null);
    }

    /** Of an object whose names are not known beforehand. */
    Map<String, JsonValue> members(String field) {
        return read(field, JsonObject.class).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    public JsonArray array(String field) {
        return read(field, JsonArray.class).orElse(JsonValue.EMPTY_JSON_ARRAY);
    }

    public <E extends Enum<E>> E oneOf(Class<E> values, String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        for (E value : values.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        throw Refusal.invalid(path + field, "unknown-value", text);
    }

    private <V extends JsonValue> Optional<V> read(String field, Class<V> type) {
        JsonValue value = json.get(field);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw wrongType(field);
        }
        return Optional.of(type.cast(value));
    }

    private Refusal wrongType(String field) {
        return Refusal.wrongType(path + field);
    }
}
