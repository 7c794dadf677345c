package org.alfacentre.sextant.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Offers under one heading: of one service, or of one structure. */
public record OfferGroup(String heading, List<Offer> offers) {

    /** In the order in which they were found. */
    static List<OfferGroup> of(List<Offer> found, boolean byService) {
        Map<String, List<Offer>> groups = new LinkedHashMap<>();
        found.forEach(
                offer ->
                        groups.computeIfAbsent(
                                        byService ? offer.getService() : offer.getStructure(),
                                        heading -> new ArrayList<>())
                                .add(offer));
        return groups.entrySet().stream()
                .map(it -> new OfferGroup(it.getKey(), it.getValue()))
                .toList();
    }

    /** What the service is, told once for all who offer it. */
    public String definition() {
        return offers.get(0).getDefinition();
    }
}
