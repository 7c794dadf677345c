package org.alfacentre.sextant.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.QuotaKind;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.shell.Refusal;

/** Reads quotas from a body; what is wrong with one is refused at {@code [i].field}. */
final class QuotaBodies {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_PLACES = 9999;

    private QuotaBodies() {}

    static List<QuotaProposal> proposals(JsonStructure body) {
        if (!(body instanceof JsonArray quotas)) {
            throw Refusal.malformed();
        }
        List<QuotaProposal> proposals = new ArrayList<>();
        for (int i = 0; i < quotas.size(); i++) {
            String path = "[" + i + "]";
            if (!(quotas.get(i) instanceof JsonObject quota)) {
                throw Refusal.wrongType(path);
            }
            proposals.add(proposal(quota, path));
        }
        return proposals;
    }

    private static QuotaProposal proposal(JsonObject json, String path) {
        Body body = Body.inside(json, path);
        QuotaKind kind = body.oneOf(QuotaKind.class, "kind");
        Integer size = body.number("size");
        String name = body.text("name");
        if (kind == null) {
            throw Refusal.invalid(path + ".kind", "required");
        }
        if (size == null || size < 0 || size > MOST_PLACES) {
            throw Refusal.invalid(path + ".size", "out-of-range", 0, MOST_PLACES);
        }
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid(
                    path + ".name",
                    name == null || name.isBlank() ? "required" : "too-long",
                    LONGEST_NAME);
        }
        Selector selector = selector(json, path);
        Instant until = date(body, kind, QuotaKind.CAP, path, "until");
        Instant releaseAt = date(body, kind, QuotaKind.HELD, path, "releaseAt");
        return new QuotaProposal(name.strip(), kind, size, selector, until, releaseAt);
    }

    /** A cap ends, held places are released: the other's date is a misunderstanding. */
    private static Instant date(
            Body body, QuotaKind kind, QuotaKind its, String path, String field) {
        Instant date = body.instant(field);
        if (date != null && kind != its) {
            throw Refusal.invalid(path + "." + field, "date-of-other-kind");
        }
        return date;
    }

    private static Selector selector(JsonObject quota, String path) {
        String field = path + ".selector";
        if (!(quota.get("selector") instanceof JsonObject selector) || selector.size() != 1) {
            throw Refusal.invalid(field, "one-selector");
        }
        String key = selector.keySet().iterator().next();
        JsonValue value = selector.get(key);
        if (key.equals("each")) {
            return Selector.each(attribute(text(value, field), field));
        }
        Attribute attribute = attribute(key, field);
        String text = text(value, field);
        return new Selector(
                attribute, attribute == Attribute.FUNCTION ? Functions.normalise(text) : text);
    }

    private static Attribute attribute(String name, String field) {
        return Arrays.stream(Attribute.values())
                .filter(attribute -> attribute.jsonName().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(field, "unknown-value", name));
    }

    /** Ids come as numbers, codes as text, first-timer as true or false. */
    private static String text(JsonValue value, String field) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER, TRUE, FALSE -> value.toString();
            default -> throw Refusal.invalid(field, "wrong-type");
        };
    }
}
