package org.alfacentre.sextant.services;

import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.shell.Checks;

/** An offer as staff write it; blank texts are null. */
record OfferEntry(
        String service,
        String definition,
        String structure,
        Long organisation,
        String departement,
        String contact,
        String url,
        Map<Criterion, Set<String>> tags) {

    OfferEntry {
        service = clean(service);
        definition = clean(definition);
        structure = clean(structure);
        departement = clean(departement);
        contact = clean(contact);
        url = clean(url);
    }

    /** Refuses, all at once, what could not be found or shown. */
    void check() {
        var checks = new Checks();
        checks.required("service", service, 200);
        checks.optional("definition", definition, 1000);
        checks.required("structure", structure, 200);
        checks.optional("contact", contact, 300);
        checks.optional("url", url, 500);
        if (url != null && !url.matches("https?://[^\\s<>\"]+")) {
            checks.wrong("url", "services.problem.web-address");
        }
        for (Criterion criterion : Criterion.values()) {
            Set<String> codes = tags.getOrDefault(criterion, Set.of());
            if (codes.isEmpty() || !criterion.codes().containsAll(codes)) {
                checks.wrong(criterion.parameter(), "services.problem.one-at-least");
            }
        }
        checks.refuseIfWrong();
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
