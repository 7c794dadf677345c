package org.alfacentre.sextant.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.people.PersonLine;
import org.alfacentre.sextant.people.PersonSheet;
import org.alfacentre.sextant.shell.Refusal;

/**
 * A person as REST shows and takes them.
 *
 * @param organisation id, or null
 * @param departement their own, else their organisation's
 * @param networks ids of regroupements; a body may give codes instead
 * @param function a code of the known functions, another text, or null
 * @param silent modules that did not confirm an erasure, by id; else null
 */
public record PersonJson(
        Long id,
        String email,
        String firstName,
        String lastName,
        Long organisation,
        String departement,
        List<Long> networks,
        String function,
        String language,
        boolean active,
        List<String> silent) {

    static PersonJson of(PersonLine line) {
        return new PersonJson(
                line.id(),
                line.email(),
                line.firstName(),
                line.lastName(),
                line.organisation(),
                line.departement(),
                line.networks().stream().map(PersonLine.NetworkName::id).toList(),
                line.function(),
                line.language(),
                line.active(),
                null);
    }

    PersonJson butFor(List<String> modules) {
        return new PersonJson(
                id,
                email,
                firstName,
                lastName,
                organisation,
                departement,
                networks,
                function,
                language,
                active,
                modules);
    }

    /** The sheet with what the body says; what it leaves out stays, an explicit null empties. */
    static PersonSheet over(PersonSheet before, Body body) {
        return new PersonSheet(
                text(body, "email", before.email()),
                text(body, "firstName", before.firstName()),
                text(body, "lastName", before.lastName()),
                body.has("organisation") ? body.id("organisation") : before.organisation(),
                text(body, "departement", before.departement()),
                body.has("networks") ? networks(body) : before.networks(),
                text(body, "function", before.function()),
                text(body, "language", before.language()),
                body.has("active") ? body.flag("active") : before.active());
    }

    private static String text(Body body, String field, String otherwise) {
        return body.has(field) ? body.text(field) : otherwise;
    }

    private static List<String> networks(Body body) {
        List<String> asked = new ArrayList<>();
        for (JsonValue value : body.array("networks")) {
            if (value instanceof JsonString text) {
                asked.add(text.getString());
            } else if (value instanceof JsonNumber number) {
                asked.add(number.toString());
            } else {
                throw Refusal.invalid("networks", "wrong-type");
            }
        }
        return asked;
    }
}
