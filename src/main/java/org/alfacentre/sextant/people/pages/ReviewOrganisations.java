package org.alfacentre.sextant.people.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.OrganisationSearch;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Words;

/** {@code /organisations.xhtml}: the structures, and first those that await a decision. */
@Named
@RequestScoped
public class ReviewOrganisations {

    private static final int PAGE = 50;

    @Inject private OrganisationSearch search;
    @Inject private CurrentUser user;
    @Inject private Words words;

    private String q;
    private String departement;
    private String type;
    private int page;
    private boolean csv;
    private Paged<Organisation> found;
    private List<Organisation> proposed;

    /** On arrival: the whole list as a file when the address asks for it. */
    public void open() {
        if (csv) {
            download();
        }
    }

    public String search() {
        page = 0;
        return "/organisations?faces-redirect=true&includeViewParams=true";
    }

    public Paged<Organisation> getFound() {
        if (found == null) {
            found = search.page(criteria(), Paged.page(page), PAGE);
        }
        return found;
    }

    /** At most a page of them; what is decided makes room for the next. */
    public List<Organisation> getProposed() {
        if (proposed == null) {
            var awaiting =
                    new OrganisationSearch.Criteria(null, null, null, Organisation.Status.PROPOSED);
            proposed = user.isStaff() ? search.page(awaiting, 0, PAGE).items() : List.of();
        }
        return proposed;
    }

    private OrganisationSearch.Criteria criteria() {
        return new OrganisationSearch.Criteria(q, departement, type, null);
    }

    private void download() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        var file =
                new CsvExport(
                        words.of(locale, "people.organisations.name"),
                        words.of(locale, "people.organisations.type"),
                        words.of(locale, "people.departement"),
                        words.of(locale, "people.state"));
        Paged.each(
                n -> search.page(criteria(), n, Paged.MOST),
                it ->
                        file.row(
                                it.getName(),
                                it.getType().getCode(),
                                it.getDepartement(),
                                words.of(locale, "people.organisations.status." + it.getStatus())));
        file.download(faces, "structures");
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getDepartement() {
        return departement;
    }

    public void setDepartement(String departement) {
        this.departement = departement;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isCsv() {
        return csv;
    }

    public void setCsv(boolean csv) {
        this.csv = csv;
    }
}
