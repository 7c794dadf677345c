package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;

/** {@code /trades/partners.xhtml}: the branches that come, and until when it is agreed. */
@Named("tradesPartners")
@RequestScoped
public class PartnersPage {

    @Inject private Partners partners;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private List<Partner> found;
    private String branch;
    private String contact;
    private String agreement;
    private LocalDate validUntil;

    public String agree() {
        return notices.told(
                "trades.agreed",
                "/trades/partners.xhtml?faces-redirect=true",
                () ->
                        partners.agree(
                                new Partners.Written(branch, contact, agreement, validUntil),
                                user.require()));
    }

    public List<Partner> getFound() {
        if (found == null) {
            found = partners.all();
        }
        return found;
    }

    public LocalDate getToday() {
        return partners.today();
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
