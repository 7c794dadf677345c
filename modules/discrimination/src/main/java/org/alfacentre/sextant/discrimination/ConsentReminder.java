package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** To a relay whose consent to stand in the directory ends soon, or has ended. */
@ApplicationScoped
public class ConsentReminder implements MailKind {

    static final String NAME = "consent";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }

    /** Their home page asks them too. */
    @Override
    public boolean isOptional() {
        return true;
    }
}
