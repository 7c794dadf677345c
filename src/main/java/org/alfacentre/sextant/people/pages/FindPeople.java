package org.alfacentre.sextant.people.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.PeopleSearch;
import org.alfacentre.sextant.people.PersonCriteria;
import org.alfacentre.sextant.people.PersonLine;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Words;

/**
 * {@code /people.xhtml}: finds persons; the filter stands in the address, so that it can be kept.
 */
@Named
@RequestScoped
public class FindPeople {

    private static final int PAGE = 50;

    @Inject private PeopleSearch search;
    @Inject private CurrentUser user;
    @Inject private DirectoryChoices choices;
    @Inject private Words words;

    private String q;
    private String departement;
    private String network;
    private Long organisation;
    private Role role;
    private String function;
    private int page;
    private boolean csv;
    private Paged<PersonLine> found;

    /** On arrival: the whole list as a file when the address asks for it. */
    public void open() {
        user.require();
        if (csv) {
            download();
        }
    }

    public String search() {
        page = 0;
        return "/people?faces-redirect=true&includeViewParams=true";
    }

    public Paged<PersonLine> getFound() {
        if (found == null) {
            found = search.page(criteria(), user.require(), Paged.page(page), PAGE);
        }
        return found;
    }

    private PersonCriteria criteria() {
        return new PersonCriteria(q, departement, organisation, network, role, function, null);
    }

    private void download() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        var file =
                new CsvExport(
                        words.of(locale, "people.lastName"),
                        words.of(locale, "people.firstName"),
                        words.of(locale, "people.email"),
                        words.of(locale, "people.organisation"),
                        words.of(locale, "people.departement"),
                        words.of(locale, "people.networks"),
                        words.of(locale, "people.function"),
                        words.of(locale, "people.state"));
        Paged.each(
                n -> search.page(criteria(), user.require(), n, Paged.MOST),
                it -> write(file, it, locale));
        file.download(faces, "annuaire");
    }

    private void write(CsvExport file, PersonLine it, Locale locale) {
        file.row(
                it.lastName(),
                it.firstName(),
                it.email(),
                it.organisationName(),
                it.departement(),
                it.networks().stream()
                        .map(PersonLine.NetworkName::name)
                        .collect(Collectors.joining(", ")),
                choices.function(it.function()),
                words.of(locale, it.active() ? "people.active" : "people.inactive"));
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

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
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
