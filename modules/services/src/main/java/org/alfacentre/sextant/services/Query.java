package org.alfacentre.sextant.services;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is searched for: within a criterion any of the values, between criteria all of them.
 *
 * @param chosen only values that exist; a criterion without any does not narrow
 * @param departement code, or null for the whole region; an offer for the whole region always
 *     answers
 */
record Query(Map<Criterion, Set<String>> chosen, String departement) {

    /** Reads the parameters of an address; what is not a value of the criterion is ignored. */
    static Query of(Map<String, String[]> parameters) {
        Map<Criterion, Set<String>> chosen = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            Set<String> codes = new LinkedHashSet<>();
            for (String code : parameters.getOrDefault(criterion.parameter(), new String[0])) {
                if (criterion.codes().contains(code)) {
                    codes.add(code);
                }
            }
            if (!codes.isEmpty()) {
                chosen.put(criterion, codes);
            }
        }
        String[] territory = parameters.get("departement");
        boolean named = territory != null && territory[0].matches("[0-9AB]{2,3}");
        return new Query(chosen, named ? territory[0] : null);
    }

    boolean has(Criterion criterion, String code) {
        return chosen.getOrDefault(criterion, Set.of()).contains(code);
    }

    /** The same without one criterion: what its counts are taken over. */
    Query without(Criterion criterion) {
        Map<Criterion, Set<String>> others = new EnumMap<>(Criterion.class);
        others.putAll(chosen);
        others.remove(criterion);
        return new Query(others, departement);
    }
}
