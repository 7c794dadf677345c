package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** The list of visitors, to the host company; staff press for it. */
@ApplicationScoped
public class VisitorList implements MailKind {

    static final String NAME = "visitors";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }
}
