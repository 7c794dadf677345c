package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.mailing.Mailing;
import org.alfacentre.sextant.mail.mailing.MailingReading;
import org.alfacentre.sextant.shell.Paged;

/** The mailings there have been, the latest first. */
@Named("mailings")
@RequestScoped
public class MailingsPage {

    private static final int SIZE = 25;

    @Inject private MailingReading reading;
    @Inject private CurrentUser user;

    private Integer page;
    private Paged<Mailing> found;

    public Paged<Mailing> getFound() {
        if (found == null) {
            found = reading.page(user.require(), Paged.page(page), SIZE);
        }
        return found;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
