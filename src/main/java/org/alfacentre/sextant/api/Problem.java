package org.alfacentre.sextant.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/**
 * Writes a refusal as a problem (RFC 9457): {@code {type, title, status, code, detail, errors}}.
 */
final class Problem {

    static final MediaType TYPE = new MediaType("application", "problem+json", "utf-8");

    private static final int SECONDS_TO_RETRY = 2;

    private Problem() {}

    static Response of(Refusal refusal, Words words, Locale locale) {
        String detail = words.of(locale, refusal.messageKey(), refusal.arguments());
        JsonObjectBuilder problem =
                Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", detail)
                        .add("status", refusal.status())
                        .add("code", refusal.code())
                        .add("detail", detail);
        refusal.members().forEach((name, value) -> add(problem, name, value));
        if (!refusal.wrong().isEmpty()) {
            problem.add("errors", errors(refusal, words, locale));
        }
        return answer(refusal.status(), problem.build());
    }

    static Response answer(int status, JsonObject problem) {
        var response = Response.status(status).type(TYPE).entity(problem.toString());
        return status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()
                ? response.header("Retry-After", SECONDS_TO_RETRY).build()
                : response.build();
    }

    private static JsonArrayBuilder errors(Refusal refusal, Words words, Locale locale) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        for (Refusal.Wrong wrong : refusal.wrong()) {
            String detail = words.of(locale, "problem." + wrong.code(), wrong.arguments());
            errors.add(
                    Json.createObjectBuilder()
                            .add("field", wrong.field())
                            .add("code", wrong.code())
                            .add("detail", detail));
        }
        return errors;
    }

    private static void add(JsonObjectBuilder problem, String name, Object value) {
        if (value instanceof Long number) {
            problem.add(name, number);
        } else if (value instanceof Integer number) {
            problem.add(name, number);
        } else {
            problem.add(name, value.toString());
        }
    }
}
