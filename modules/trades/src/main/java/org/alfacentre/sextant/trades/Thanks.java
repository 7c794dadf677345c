package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** Thanks to the host company after the visit; staff press for it. */
@ApplicationScoped
public class Thanks implements MailKind {

    static final String NAME = "thanks";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }
}
