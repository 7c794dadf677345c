package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** Why somebody was not chosen. */
@ApplicationScoped
public class NotChosen implements MailKind {

    static final String NAME = "not-chosen";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }
}
