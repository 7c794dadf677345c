package org.alfacentre.sextant.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Settings;

/** The stop switch of all mail: while it is on, what is due is withheld (M10). */
@ApplicationScoped
public class MailSwitch {

    private static final String NAME = "mail.stopped";

    @Inject private Settings settings;

    public boolean isStopped() {
        return settings.get(NAME).filter("true"::equals).isPresent();
    }

    public void turn(boolean stopped, Caller by) {
        by.mustBeStaff();
        settings.put(NAME, Boolean.toString(stopped));
    }
}
