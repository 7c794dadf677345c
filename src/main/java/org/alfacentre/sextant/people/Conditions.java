package org.alfacentre.sextant.people;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a JPQL query that a filter builds up, with their parameters. */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public Conditions and(String clause) {
        clauses.add(clause);
        return this;
    }

    public Conditions and(String clause, String parameter, Object value) {
        return and(clause).with(parameter, value);
    }

    public Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public <T> TypedQuery<T> on(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** A LIKE pattern that finds the text anywhere; it goes with {@code ESCAPE '!'}. */
    public static String containing(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }

    @Override
    public String toString() {
        return clauses.isEmpty() ? "1 = 1" : String.join(" AND ", clauses);
    }
}
