package org.alfacentre.sextant.enrolment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.Venue;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.PlaceNames;
import org.alfacentre.sextant.shell.Words;

/** The catalogue as a list for a spreadsheet. */
@ApplicationScoped
class CatalogueCsv {

    private static final String[] COLUMNS = {
        "code",
        "title",
        "axis",
        "dates",
        "departement",
        "venue",
        "capacity",
        "confirmed",
        "waiting",
        "places"
    };

    @Inject private Catalogue catalogue;
    @Inject private PlacesTold told;
    @Inject private PlaceNames names;
    @Inject private Formats formats;
    @Inject private Words words;

    void download(CatalogueFilter filter, Locale locale, FacesContext faces) {
        var csv =
                new CsvExport(
                        Stream.of(COLUMNS)
                                .map(column -> words.of(locale, "catalogue.csv." + column))
                                .toArray(String[]::new));
        Paged.each(
                page -> catalogue.page(filter, page, Paged.MOST), entry -> row(csv, entry, locale));
        csv.download(faces, words.of(locale, "catalogue.csv.file"));
    }

    private void row(CsvExport csv, CatalogueEntry entry, Locale locale) {
        TrainingSession session = entry.session();
        csv.row(
                session.getCode(),
                session.getTitle(),
                session.getAction().getAxis().getTitle(),
                session.getHalfDays().stream()
                        .map(halfDay -> formats.halfDay(locale, halfDay.getSlot()))
                        .collect(Collectors.joining(" ; ")),
                names.departement(session.getDepartement()),
                venue(session.getVenue()),
                session.getCapacity(),
                entry.seats().confirmed(),
                entry.seats().waiting(),
                told.badge(entry.places(), locale));
    }

    private static String venue(Venue venue) {
        return venue == null ? null : venue.getName() + ", " + venue.getCity();
    }
}
