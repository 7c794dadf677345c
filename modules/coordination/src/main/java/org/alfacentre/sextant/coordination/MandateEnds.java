package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** To whoever holds a mandate that ends soon: when, and to see to who comes after. */
@ApplicationScoped
public class MandateEnds implements MailKind {

    static final String NAME = "mandate-ends";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }
}
