package org.alfacentre.sextant.guard;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Axes and actions of a module's own: what the kernel keeps of them fits its columns. */
final class BroughtActions {

    static final String ENTRY = "META-INF/sextant/actions.json";

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_TITLE = 300;

    private BroughtActions() {}

    static void check(byte[] content) throws RefusedException {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
            JsonObject brought = reader.readObject();
            for (JsonObject axis : all(brought, "axes")) {
                check(axis);
            }
            for (JsonObject action : all(brought, "actions")) {
                check(action);
                text(action, "axis", LONGEST_CODE);
            }
        } catch (JsonException | ClassCastException malformed) {
            throw new RefusedException(
                    Refusal.Code.BAD_ACTIONS, ENTRY + ": " + malformed.getMessage());
        }
    }

    private static List<JsonObject> all(JsonObject brought, String kind) {
        return brought.getOrDefault(kind, JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonObject.class);
    }

    private static void check(JsonObject one) throws RefusedException {
        text(one, "code", LONGEST_CODE);
        text(one, "title", LONGEST_TITLE);
        need(one.get("number") instanceof JsonNumber, "number is missing in " + one.get("code"));
    }

    private static void text(JsonObject one, String key, int longest) throws RefusedException {
        need(
                one.get(key) instanceof JsonString text && !text.getString().isBlank(),
                key + " is missing in " + one.get("code"));
        String said = one.getString(key);
        need(
                said.length() <= longest,
                key + " " + said + " has " + said.length() + " characters, more than " + longest);
    }

    private static void need(boolean kept, String fault) throws RefusedException {
        if (!kept) {
            throw new RefusedException(Refusal.Code.BAD_ACTIONS, ENTRY + ": " + fault);
        }
    }
}
