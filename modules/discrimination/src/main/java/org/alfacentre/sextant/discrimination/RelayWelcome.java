package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** Welcome to a new relay, with the way into the directory. */
@ApplicationScoped
public class RelayWelcome implements MailKind {

    static final String NAME = "relay";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }

    /** Whoever is a relay was asked before. */
    @Override
    public boolean isOptional() {
        return true;
    }
}
