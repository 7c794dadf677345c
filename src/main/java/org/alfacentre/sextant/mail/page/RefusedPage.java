package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.RefusedAddress;
import org.alfacentre.sextant.mail.RefusedAddresses;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** The addresses from which mails came back, on the outbox page. */
@Named("refusedAddresses")
@RequestScoped
public class RefusedPage {

    @Inject private RefusedAddresses addresses;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private List<RefusedAddress> all;

    public List<RefusedAddress> getAll() {
        if (all == null) {
            all = addresses.all(user.require());
        }
        return all;
    }

    public String forgive(long person) {
        try {
            addresses.forgive(person, user.require());
            notices.done("mail.refused.forgiven");
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
        return "/outbox.xhtml?faces-redirect=true";
    }
}
