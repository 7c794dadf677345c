package org.alfacentre.sextant.enrolment.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.shell.Visit;

/** The next sessions, for whoever arrives at the home page. */
@Named("upcoming")
@RequestScoped
public class Upcoming {

    private static final int SHOWN = 3;

    @Inject private Catalogue catalogue;
    @Inject private PlacesTold told;
    @Inject private Visit visit;
    @Inject private Clock clock;

    private List<CatalogueEntry> entries;

    public List<CatalogueEntry> getEntries() {
        if (entries == null) {
            LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(1);
            entries = catalogue.page(CatalogueFilter.from(tomorrow), 0, SHOWN).items();
        }
        return entries;
    }

    public String badge(CatalogueEntry entry) {
        return told.badge(entry.places(), visit.locale());
    }
}
