package org.alfacentre.sextant.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.shell.Refusal;

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
        List<Refusal.Wrong> wrong = new ArrayList<>();
        need(wrong, "service", service, 200);
        need(wrong, "structure", structure, 200);
        limit(wrong, "definition", definition, 1000);
        limit(wrong, "contact", contact, 300);
        limit(wrong, "url", url, 500);
        if (url != null && !url.matches("https?://[^\\s<>\"]+")) {
            wrong.add(new Refusal.Wrong("url", "not-a-web-address"));
        }
        for (Criterion criterion : Criterion.values()) {
            Set<String> codes = tags.getOrDefault(criterion, Set.of());
            if (codes.isEmpty() || !criterion.codes().containsAll(codes)) {
                wrong.add(new Refusal.Wrong(criterion.parameter(), "choose-one"));
            }
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private static void need(List<Refusal.Wrong> wrong, String field, String text, int most) {
        if (text == null) {
            wrong.add(new Refusal.Wrong(field, "missing"));
        }
        limit(wrong, field, text, most);
    }

    private static void limit(List<Refusal.Wrong> wrong, String field, String text, int most) {
        if (text != null && text.length() > most) {
            wrong.add(new Refusal.Wrong(field, "too-long", most));
        }
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
