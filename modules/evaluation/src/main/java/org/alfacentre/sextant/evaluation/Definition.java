package org.alfacentre.sextant.evaluation;

import java.util.Set;
import org.alfacentre.sextant.shell.Checks;

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
        var checks = new Checks();
        if (family == null || !families.contains(family)) {
            checks.wrong("family", "required");
        }
        checks.required("label", label, 200);
        checks.required("definition", definition, 1000);
        checks.required("unit", unit, 60);
        checks.optional("source", source, 200);
        checks.refuseIfWrong();
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
