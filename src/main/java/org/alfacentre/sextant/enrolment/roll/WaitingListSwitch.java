package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.Sessions;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** Stops the waiting list from moving by itself, and lets it go on: free places then go to it. */
@Named("listSwitch")
@RequestScoped
public class WaitingListSwitch {

    @Inject private RollPage page;
    @Inject private Sessions sessions;
    @Inject private Notices notices;
    @Inject private FieldErrors wrong;
    @Inject private Visit visit;

    public String pause() {
        return set(true);
    }

    public String resume() {
        return set(false);
    }

    private String set(boolean paused) {
        try {
            visit.caller().mustBeStaff();
            long id = page.getSession().getId();
            sessions.edit(
                    id, new SessionEdit().with(SessionEdit.LIST_PAUSED, paused), visit.caller());
            notices.done(paused ? "roll.list.paused" : "roll.list.resumed");
            return "/session.xhtml?faces-redirect=true&tab=people&code=" + page.getCode();
        } catch (Refusal refusal) {
            wrong.refused(refusal);
            return null;
        }
    }
}
