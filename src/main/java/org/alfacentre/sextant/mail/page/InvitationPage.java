package org.alfacentre.sextant.mail.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.mailing.Guests;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** Where the link of an invitation leads: its reader enrols or says that they will not come. */
@Named("invitation")
@RequestScoped
public class InvitationPage {

    @Inject private Guests guests;
    @Inject private CurrentUser user;

    private long id;
    private TrainingSession session;

    @PostConstruct
    void read() {
        String number =
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .getOrDefault("id", "");
        if (!number.matches("\\d{1,18}")) {
            throw Refusal.notFound();
        }
        id = Long.parseLong(number);
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
