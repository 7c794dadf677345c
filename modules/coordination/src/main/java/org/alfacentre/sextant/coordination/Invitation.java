package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** The invitation in this action's own words, sent by staff to an audience they choose. */
@ApplicationScoped
public class Invitation implements MailKind {

    @Override
    public String name() {
        return "invitation";
    }

    @Override
    public Trigger trigger() {
        return new ByStaff();
    }
}
