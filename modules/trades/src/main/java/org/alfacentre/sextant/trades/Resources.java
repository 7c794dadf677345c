package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** Where to read more on the trades of the day, the day after (domain.md §2.8). */
@ApplicationScoped
public class Resources implements MailKind {

    static final String NAME = "resources";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new DaysAfter(1);
    }
}
