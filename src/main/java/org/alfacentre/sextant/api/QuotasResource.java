package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Quota;
import org.alfacentre.sextant.enrolment.QuotaKind;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.enrolment.SessionPlaces;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.shell.Refusal;

/** The quotas of a session, read and replaced as a whole. */
@Path("/sessions/{id}/quotas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuotasResource {

    private static final int LONGEST_NAME = 120;

    @Inject private Register register;
    @Inject private SessionPlaces places;
    @Inject private CurrentUser user;

    @PathParam("id")
    private long session;

    /** {@code selector} is {@code {departement: "45"}} or {@code {each: "organisation"}}. */
    @JsonbNillable
    public record QuotaJson(
            String name,
            QuotaKind kind,
            int size,
            Map<String, Object> selector,
            Instant until,
            Instant releaseAt) {

        static QuotaJson of(Quota quota) {
            Selector by = quota.getSelector();
            String attribute = by.attribute().jsonName();
            Map<String, Object> selector =
                    by.isEach() ? Map.of("each", attribute) : Map.of(attribute, by.value());
            return new QuotaJson(
                    quota.getName(),
                    quota.getKind(),
                    quota.getSize(),
                    selector,
                    quota.getUntil(),
                    quota.getReleaseAt());
        }
    }

    @GET
    public List<QuotaJson> list() {
        user.require();
        return register.quotas(session).stream().map(QuotaJson::of).toList();
    }

    @PUT
    public List<QuotaJson> replace(List<JsonObject> quotas) {
        user.require().mustBeStaff();
        List<QuotaProposal> proposals = new ArrayList<>();
        for (int i = 0; i < quotas.size(); i++) {
            proposals.add(proposal(quotas.get(i), "[" + i + "]"));
        }
        places.ration(session, proposals, user.require().actor());
        return list();
    }

    private static QuotaProposal proposal(JsonObject json, String path) {
        Body body = Body.inside(json, path);
        QuotaKind kind = body.oneOf(QuotaKind.class, "kind");
        Integer size = body.number("size");
        String name = body.text("name");
        if (kind == null) {
            throw Refusal.invalid(path + ".kind", "required");
        }
        if (size == null || size < 0) {
            throw Refusal.invalid(path + ".size", "not-negative");
        }
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid(
                    path + ".name", name == null ? "required" : "too-long", LONGEST_NAME);
        }
        Selector selector = selector(json, path);
        Instant until = body.instant("until");
        Instant releaseAt = body.instant("releaseAt");
        return new QuotaProposal(name.strip(), kind, size, selector, until, releaseAt);
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
