package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** To the host company that has the list of a day's visitors: nobody comes. */
@ApplicationScoped
public class VisitCancelled implements MailKind {

    static final String NAME = "cancelled";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }
}
