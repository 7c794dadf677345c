package org.alfacentre.sextant.services;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.alfacentre.sextant.services.Offers.Entry;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.PageFormats;
import org.alfacentre.sextant.shell.PageWords;

/** The offers of a search for a spreadsheet. */
@RequestScoped
public class OfferFile {

    /** More than the region will ever have; a file that long is no search any more. */
    private static final int MOST = 10_000;

    @Inject private Offers offers;
    @Inject private PageWords words;
    @Inject private PageFormats formats;

    CsvExport of(Query query, Entry entry) {
        var csv =
                new CsvExport(
                        words.of("services.service"),
                        words.of("services.structure"),
                        words.of("services.departement"),
                        words.of("services.contact"),
                        words.of("services.url"),
                        words.of("services.status"),
                        words.of("services.theme"),
                        words.of("services.information"),
                        words.of("services.updated"));
        offers.find(query, entry, 0, MOST)
                .forEach(
                        offer ->
                                csv.row(
                                        offer.getService(),
                                        offer.getStructure(),
                                        formats.departementCode(offer.getDepartement()),
                                        offer.getContact(),
                                        offer.getUrl(),
                                        labels(offer, Criterion.STATUS),
                                        labels(offer, Criterion.THEME),
                                        labels(offer, Criterion.INFORMATION),
                                        offer.getUpdatedOn()));
        return csv;
    }

    private String labels(Offer offer, Criterion criterion) {
        return offer.codes(criterion).stream()
                .map(code -> words.of(criterion.key(code)))
                .collect(Collectors.joining(", "));
    }
}
