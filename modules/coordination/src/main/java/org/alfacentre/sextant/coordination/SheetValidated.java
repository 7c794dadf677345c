package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** To each référent: a version of their mission sheet is validated. */
@ApplicationScoped
public class SheetValidated implements MailKind {

    static final String NAME = "sheet-validated";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }

    /** They find it on its page. */
    @Override
    public boolean isOptional() {
        return true;
    }
}
