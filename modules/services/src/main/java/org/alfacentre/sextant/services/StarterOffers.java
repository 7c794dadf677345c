package org.alfacentre.sextant.services;

import static org.alfacentre.sextant.services.Criterion.INFORMATION;
import static org.alfacentre.sextant.services.Criterion.STATUS;
import static org.alfacentre.sextant.services.Criterion.THEME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.axis.FictitiousData;

/**
 * Invented offers of invented structures, so that the search can be tried before the work is done.
 */
@ApplicationScoped
public class StarterOffers implements FictitiousData {

    static final String SOURCE = "/org/alfacentre/sextant/services/starter-offers.json";

    @Inject private Offers offers;

    @Override
    @Transactional
    public void load() {
        if (offers.isEmpty()) {
            offers.addFictitious(entries());
        }
    }

    static List<OfferEntry> entries() {
        try (InputStream source = StarterOffers.class.getResourceAsStream(SOURCE);
                var reader = Json.createReader(source)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(StarterOffers::entry)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static OfferEntry entry(JsonObject offer) {
        return new OfferEntry(
                offer.getString("service"),
                offer.getString("definition"),
                offer.getString("structure"),
                null,
                offer.getString("departement", null),
                offer.getString("contact"),
                null,
                Map.of(
                        STATUS, codes(offer.getJsonArray("status")),
                        THEME, codes(offer.getJsonArray("theme")),
                        INFORMATION, codes(offer.getJsonArray("information"))));
    }

    private static Set<String> codes(JsonArray values) {
        return new LinkedHashSet<>(values.getValuesAs(JsonString::getString));
    }
}
