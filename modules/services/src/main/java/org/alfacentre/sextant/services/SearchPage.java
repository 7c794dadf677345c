package org.alfacentre.sextant.services;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.services.Offers.Entry;
import org.alfacentre.sextant.shell.PageWords;

/** {@code /services/search.xhtml}: three criteria, results by service or by structure. */
@Named("servicesSearch")
@RequestScoped
public class SearchPage {

    private static final int PAGE_SIZE = 20;

    /** A value of a criterion to choose, with how many offers it would show. */
    public record Value(String code, String label, long count, boolean chosen) {}

    /** A criterion; its label is the sheet's own, in French. */
    public record Facet(Criterion criterion, String label, List<Value> values) {}

    @Inject @RequestParameterValuesMap private Map<String, String[]> parameters;
    @Inject private Offers offers;
    @Inject private OfferFile file;
    @Inject private PeopleView people;
    @Inject private ProgrammeView programme;
    @Inject private PageWords words;

    private Query query;
    private Entry entry;
    private long total;
    private int page;
    private List<OfferGroup> groups;
    private List<Facet> facets;

    @PostConstruct
    void read() {
        query = Query.of(parameters);
        entry = "structure".equals(first("by")) ? Entry.STRUCTURE : Entry.SERVICE;
        total = offers.count(query);
        String asked = first("page");
        int wanted = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 0;
        page = Math.min(wanted, getPages() - 1);
        groups =
                OfferGroup.of(
                        offers.find(query, entry, page * PAGE_SIZE, PAGE_SIZE), isByService());
        facets = List.of(Criterion.values()).stream().map(this::facet).toList();
    }

    public void download() {
        if ("csv".equals(first("as"))) {
            file.of(query, entry).download(FacesContext.getCurrentInstance(), "offre-de-service");
        }
    }

    private Facet facet(Criterion criterion) {
        Map<String, Long> counts = offers.counts(query, criterion);
        return new Facet(
                criterion,
                label(criterion),
                criterion.codes().stream()
                        .map(
                                code ->
                                        new Value(
                                                code,
                                                words.of(criterion.key(code)),
                                                counts.getOrDefault(code, 0L),
                                                query.has(criterion, code)))
                        .toList());
    }

    private String label(Criterion criterion) {
        ActionSheet sheet = getSheet();
        return sheet == null ? "" : sheet.searchCriteria().get(criterion.ordinal());
    }

    private String first(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    /** This search with one thing changed, as an address. */
    public String with(String name, String value) {
        return Address.of(parameters, name, value);
    }

    public ActionSheet getSheet() {
        return programme.sheet(ServicesModule.ACTION).orElse(null);
    }

    public List<Facet> getFacets() {
        return facets;
    }

    public List<PeopleView.Territory> getDepartements() {
        return people.departements();
    }

    public String getDepartement() {
        return query.departement();
    }

    public boolean isByService() {
        return entry == Entry.SERVICE;
    }

    public boolean isNarrowed() {
        return !query.chosen().isEmpty() || query.departement() != null;
    }

    public List<OfferGroup> getGroups() {
        return groups;
    }

    public boolean isFictitious() {
        return groups.stream().flatMap(it -> it.offers().stream()).anyMatch(Offer::isFictitious);
    }

    public long getTotal() {
        return total;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }
}
