package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** The call for volunteers, to those who were at an awareness session. */
@ApplicationScoped
public class CallForVolunteers implements MailKind {

    static final String NAME = "call";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }
}
