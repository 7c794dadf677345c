package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** To each relay: the regional gathering is announced. */
@ApplicationScoped
public class GatheringInvitation implements MailKind {

    static final String NAME = "gathering-invitation";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }

    /** Their pathway shows the gathering; staff may invite otherwise. */
    @Override
    public boolean isOptional() {
        return true;
    }
}
