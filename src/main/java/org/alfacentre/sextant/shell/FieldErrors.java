package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is wrong with the values of a form of plain fields, by the name of the field: the page shows
 * it there ({@code #{wrong.of('email')}}) and says at its top that something is.
 */
@Named("wrong")
@RequestScoped
public class FieldErrors {

    @Inject private Words words;
    @Inject private Reader reader;
    @Inject private Notices notices;

    private final Map<String, String> errors = new LinkedHashMap<>();

    /** Wrong values at their fields; a refusal of the whole at the top. */
    public void refused(Refusal refusal) {
        for (Refusal.Wrong wrong : refusal.wrong()) {
            String name = wrong.field().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
            errors.merge(
                    name,
                    words.of(reader.getLocale(), wrong.messageKey(), wrong.arguments()),
                    (one, other) -> one.contains(other) ? one : one + " " + other);
        }
        if (errors.isEmpty()) {
            notices.refused(refusal);
        } else {
            notices.error("shell.form.wrong", errors.size());
        }
    }

    public boolean has(String field) {
        return errors.containsKey(field);
    }

    /** The sentence, or nothing. */
    public String of(String field) {
        return errors.getOrDefault(field, "");
    }

    /** The sentences of two fields that share a place. */
    public String ofBoth(String one, String other) {
        return (of(one) + " " + of(other)).strip();
    }

    public boolean isAny() {
        return !errors.isEmpty();
    }
}
