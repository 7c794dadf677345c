package org.alfacentre.sextant.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.shell.Refusal;

/** An indicator as staff write it; blank texts are null. */
record Definition(String family, String label, String definition, String unit, String source) {

    Definition {
        family = clean(family);
        label = clean(label);
        definition = clean(definition);
        unit = clean(unit);
        source = clean(source);
    }

    /** Refuses, all at once, what is missing; the families are the sheet's. */
    void check(Set<String> families) {
        List<Refusal.Wrong> wrong = new ArrayList<>();
        if (family == null || !families.contains(family)) {
            wrong.add(new Refusal.Wrong("family", "choose-one"));
        }
        need(wrong, "label", label, 200);
        need(wrong, "definition", definition, 1000);
        need(wrong, "unit", unit, 60);
        if (source != null && source.length() > 200) {
            wrong.add(new Refusal.Wrong("source", "too-long", 200));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private static void need(List<Refusal.Wrong> wrong, String field, String text, int most) {
        if (text == null) {
            wrong.add(new Refusal.Wrong(field, "missing"));
        } else if (text.length() > most) {
            wrong.add(new Refusal.Wrong(field, "too-long", most));
        }
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
