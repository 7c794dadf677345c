package org.alfacentre.sextant.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfacentre.sextant.enrolment.Cause;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/**
 * A refusal as RFC 9457 wants it told: {@code {type, title, status, code, detail, errors:[{field,
 * code, detail}]}} and the refusal's own members. {@code title} and {@code code} are stable, {@code
 * detail} is in the reader's language.
 */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES =
            Map.ofEntries(
                    Map.entry(400, "Bad Request"),
                    Map.entry(401, "Unauthorized"),
                    Map.entry(403, "Forbidden"),
                    Map.entry(404, "Not Found"),
                    Map.entry(405, "Method Not Allowed"),
                    Map.entry(406, "Not Acceptable"),
                    Map.entry(409, "Conflict"),
                    Map.entry(413, "Content Too Large"),
                    Map.entry(415, "Unsupported Media Type"),
                    Map.entry(422, "Unprocessable Content"),
                    Map.entry(429, "Too Many Requests"),
                    Map.entry(500, "Internal Server Error"),
                    Map.entry(503, "Service Unavailable"));

    private Problem() {}

    static JsonObject of(Refusal refusal, Words words, Locale locale) {
        JsonObjectBuilder problem =
                Json.createObjectBuilder()
                        .add("type", "urn:sextant:problem:" + refusal.code())
                        .add("title", TITLES.getOrDefault(refusal.status(), "Refused"))
                        .add("status", refusal.status())
                        .add("code", refusal.code())
                        .add("detail", said(refusal, words, locale));
        if (!refusal.wrong().isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            refusal.wrong().forEach(wrong -> errors.add(error(wrong, words, locale)));
            problem.add("errors", errors);
        }
        refusal.members().forEach((name, value) -> problem.add(name, json(value)));
        if (Cause.isCode(refusal.code())) {
            problem.add("cause", cause(refusal, words, locale));
        }
        return problem.build();
    }

    /** The refusal's sentence, and what can be done where a page would say it at the act (R25). */
    private static String said(Refusal refusal, Words words, Locale locale) {
        String sentence = words.of(locale, refusal.messageKey(), refusal.arguments());
        String remedy = "enrolment.remedy." + refusal.code();
        return words.has(locale, remedy) ? sentence + " " + words.of(locale, remedy) : sentence;
    }

    /** The cause in the shape that an enrolment has it in (R25). */
    private static JsonObjectBuilder cause(Refusal refusal, Words words, Locale locale) {
        JsonObjectBuilder cause =
                Json.createObjectBuilder()
                        .add("code", refusal.code())
                        .add("detail", said(refusal, words, locale));
        for (String name : List.of("quota", "session", "until", "reference")) {
            Object value = refusal.members().get(name);
            cause.add(name, value == null ? JsonValue.NULL : json(value));
        }
        return cause;
    }

    private static JsonObjectBuilder error(Refusal.Wrong wrong, Words words, Locale locale) {
        return Json.createObjectBuilder()
                .add("field", wrong.field())
                .add("code", wrong.code())
                .add("detail", words.of(locale, wrong.messageKey(), wrong.arguments()));
    }

    private static JsonValue json(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number
                ? Json.createValue(new BigDecimal(number.toString()))
                : Json.createValue(String.valueOf(value));
    }
}
