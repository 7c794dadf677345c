package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.MailKind;

/** The invitation in this action's own words, sent by staff to an audience they choose. */
@ApplicationScoped
public class Invitation implements MailKind {

    @Override
    public String name() {
        return "invitation";
    }

    @Override
    public Set<String> actions() {
        return Set.of(CoordinationModule.ACTION);
    }

    @Override
    public Trigger trigger() {
        return new ByStaff();
    }
}
