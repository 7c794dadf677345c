package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** Asks a visitor who has not done so to read the safety instructions; staff press for it. */
@ApplicationScoped
public class ReadTheInstructions implements MailKind {

    static final String NAME = "read";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }
}
