package org.alfacentre.sextant.enrolment.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Visit;

/** The catalogue: what is asked for in the address, and what it finds. */
@Named("catalogue")
@RequestScoped
public class CataloguePage {

    private static final int SIZE = 12;

    /** Values of the parameter {@code for}: what concerns the reader, or everything. */
    private static final String MINE = "me";

    private static final String EVERYBODY = "all";

    @Inject private Catalogue catalogue;
    @Inject private PlacesTold told;
    @Inject private CatalogueCsv csv;
    @Inject private Visit visit;

    private CatalogueFilter filter;
    private Paged<CatalogueEntry> found;
    private Map<Long, Status> standing;

    public CatalogueFilter getFilter() {
        if (filter == null) {
            filter =
                    new CatalogueFilter(
                            isMine() ? concern() : null,
                            visit.asked("departement"),
                            visit.number("network"),
                            visit.asked("axis"),
                            visit.asked("action"),
                            visit.asked("type"),
                            day("from"),
                            day("to"),
                            visit.asked("q"));
        }
        return filter;
    }

    /** Whether one of the criteria that are folded away is used. */
    public boolean isDetailed() {
        CatalogueFilter it = getFilter();
        return it.network() != null
                || it.action() != null
                || it.type() != null
                || it.from() != null
                || it.to() != null;
    }

    /** What concerns the reader comes first to a participant; staff see everything unless asked. */
    public boolean isMine() {
        String asked = visit.asked("for");
        return visit.visitor().isPresent()
                && (asked == null ? !visit.caller().isStaff() : !asked.equals(EVERYBODY));
    }

    private Concern concern() {
        return visit.visitor().map(Caller::id).flatMap(catalogue::concernOf).orElse(null);
    }

    public Paged<CatalogueEntry> getFound() {
        if (found == null) {
            found = catalogue.page(getFilter(), visit.page(), SIZE);
        }
        return found;
    }

    /** Of the sessions on this page of the list. */
    public List<Long> getSessionIds() {
        return getFound().items().stream().map(entry -> entry.getSession().getId()).toList();
    }

    public String badge(CatalogueEntry entry) {
        return told.badge(entry.places(), visit.locale());
    }

    public String detail(CatalogueEntry entry) {
        return told.detail(entry, visit.locale());
    }

    public List<String> quotas(CatalogueEntry entry) {
        return told.quotas(entry.quotas(), visit.locale());
    }

    /** The reader's own state in a session of this page, or null. */
    public Status standing(CatalogueEntry entry) {
        if (standing == null) {
            List<Long> ids = getFound().items().stream().map(it -> it.session().getId()).toList();
            standing = visit.visitor().map(it -> catalogue.standing(it.id(), ids)).orElse(Map.of());
        }
        return standing.get(entry.session().getId());
    }

    /** The value of the parameter that says whose catalogue it is. */
    public String getAudience() {
        return isMine() ? MINE : EVERYBODY;
    }

    /** The address of this list with one parameter changed, or taken out when null. */
    public String with(String name, Object value) {
        return new CatalogueAddress(visit).with(name, value);
    }

    /** Answers the list as a file, when the address asks for one. */
    public void download() {
        if ("csv".equals(visit.asked("as"))) {
            csv.download(getFilter(), visit.locale(), FacesContext.getCurrentInstance());
        }
    }

    /** A date that is none narrows nothing: the field shows that it is empty. */
    private LocalDate day(String name) {
        String value = visit.asked(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
