package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** To the référents of a regroupement of which nobody is enrolled for a day that is near. */
@ApplicationScoped
public class NotRepresented implements MailKind {

    static final String NAME = "not-represented";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }

    /** The page of the quarters tells it too. */
    @Override
    public boolean isOptional() {
        return true;
    }
}
