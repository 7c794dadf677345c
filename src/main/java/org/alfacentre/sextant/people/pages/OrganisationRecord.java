package org.alfacentre.sextant.people.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.OrganisationSearch;
import org.alfacentre.sextant.people.Organisations;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/**
 * {@code /organisation.xhtml?id=}: a structure entered, corrected or decided on; without id a new
 * one.
 */
@Named
@RequestScoped
public class OrganisationRecord {

    private static final String LIST = "/organisations?faces-redirect=true";

    @Inject private Organisations organisations;
    @Inject private OrganisationSearch search;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private Long id;
    private Organisation organisation;
    private String name;
    private String type = Organisations.UNKNOWN_TYPE;
    private String departement;
    private Long into;
    private List<Organisation> others;

    public void open() {
        user.require().mustBeStaff();
        if (id != null) {
            name = getOrganisation().getName();
            type = getOrganisation().getType().getCode();
            departement = getOrganisation().getDepartement();
        }
    }

    public String save() {
        var sheet = new Organisations.Sheet(name, type, departement);
        return act(
                () -> {
                    if (id == null) {
                        organisations.create(sheet, user.require());
                    } else {
                        organisations.correct(id, before -> sheet, user.require());
                    }
                },
                "people.organisations.saved");
    }

    public String accept() {
        return act(() -> organisations.accept(id, user.require()), "people.organisations.accepted");
    }

    public String merge() {
        return act(
                () -> {
                    if (into == null) {
                        throw Refusal.invalid("into", "required");
                    }
                    organisations.merge(id, into, user.require());
                },
                "people.organisations.merged");
    }

    public String refuse() {
        return act(() -> organisations.refuse(id, user.require()), "people.organisations.refused");
    }

    public String close() {
        return act(() -> organisations.close(id, user.require()), "people.organisations.closed");
    }

    private String act(Runnable change, String done) {
        try {
            change.run();
            notices.done(done, name != null ? name : getOrganisation().getName());
            return LIST;
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    public Organisation getOrganisation() {
        if (organisation == null && id != null) {
            organisation = organisations.find(id).orElseThrow(Refusal::notFound);
        }
        return organisation;
    }

    public boolean isProposed() {
        return id != null && getOrganisation().getStatus() == Organisation.Status.PROPOSED;
    }

    public boolean isStanding() {
        return id != null && getOrganisation().getStatus() == Organisation.Status.ACTIVE;
    }

    /** Those it may turn out to be: of its département when that is known. */
    public List<Organisation> getOthers() {
        if (others == null) {
            var same =
                    new OrganisationSearch.Criteria(
                            null,
                            getOrganisation().getDepartement(),
                            null,
                            Organisation.Status.ACTIVE);
            others = search.page(same, 0, Paged.MOST * 10).items();
        }
        return others;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getDepartement() {
        return departement;
    }

    public void setDepartement(String departement) {
        this.departement = departement;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }
}
