package org.alfacentre.sextant.people.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.NetworkSheet;
import org.alfacentre.sextant.people.Territories;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/**
 * {@code /network.xhtml?id=}: a regroupement entered, corrected or validated; without id a new one.
 */
@Named
@RequestScoped
public class NetworkRecord {

    @Inject private Territories territories;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private Long id;
    private String code;
    private String name;
    private String departement;
    private LocalDate from;
    private LocalDate until;
    private boolean validated = true;

    public void open() {
        user.require().mustBeStaff();
        if (id != null) {
            LocalNetwork network =
                    territories.network(String.valueOf(id)).orElseThrow(Refusal::notFound);
            code = network.getCode();
            name = network.getName();
            departement = network.getDepartement();
            from = network.getValidFrom();
            until = network.getValidUntil();
            validated = !network.isExample();
        }
    }

    public String save() {
        var sheet = new NetworkSheet(code, name, departement, from, until, validated);
        try {
            LocalNetwork saved =
                    id == null
                            ? territories.found(sheet, user.require())
                            : territories.correct(id, sheet, user.require());
            notices.done("people.networks.saved", saved.getName());
            return "/networks?faces-redirect=true";
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDepartement() {
        return departement;
    }

    public void setDepartement(String departement) {
        this.departement = departement;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public boolean isValidated() {
        return validated;
    }

    public void setValidated(boolean validated) {
        this.validated = validated;
    }
}
