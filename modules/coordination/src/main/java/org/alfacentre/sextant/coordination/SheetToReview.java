package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** To each référent: a draft of their mission sheet is to be read over. */
@ApplicationScoped
public class SheetToReview implements MailKind {

    static final String NAME = "sheet-to-review";

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
