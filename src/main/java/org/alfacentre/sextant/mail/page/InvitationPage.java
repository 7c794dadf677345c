package org.alfacentre.sextant.mail.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.mailing.Guests;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Visit;

/** Where the link of an invitation leads: its reader enrols or says that they will not come. */
@Named("invitation")
@RequestScoped
public class InvitationPage {

    @Inject private Guests guests;
    @Inject private CurrentUser user;
    @Inject private Visit visit;

    private long id;
    private TrainingSession session;

    @PostConstruct
    void read() {
        id = visit.id("id");
        session = guests.open(id, user.require());
    }

    public String decline() {
        guests.decline(id, user.require());
        return "/invitation.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isDeclined() {
        return guests.hasDeclined(id, user.require());
    }

    public TrainingSession getSession() {
        return session;
    }

    public long getId() {
        return id;
    }
}
