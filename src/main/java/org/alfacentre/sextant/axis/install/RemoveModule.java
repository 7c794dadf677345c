package org.alfacentre.sextant.axis.install;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** Taking a module out, on its page, once it is said what stays. */
@Named("removeModule")
@RequestScoped
public class RemoveModule {

    @Inject private Installer installer;
    @Inject private Remains remains;
    @Inject private FieldErrors wrong;
    @Inject private Notices notices;
    @Inject private Visit visit;

    public boolean isOpen() {
        return installer.isOpen();
    }

    /** Whether the page asks for it. */
    public boolean isAsked() {
        return "remove".equals(visit.asked("act"));
    }

    public long getSessions() {
        return remains.sessions(visit.asked("id"));
    }

    public long getMails() {
        return remains.mails(visit.asked("id"));
    }

    public String remove() {
        String id = visit.asked("id");
        try {
            installer.remove(id, visit.asked("password"), visit.caller());
            notices.done("modules.remove.done", id);
            return "/modules.xhtml?faces-redirect=true";
        } catch (Refusal refusal) {
            wrong.refused(refusal);
            return null;
        }
    }
}
