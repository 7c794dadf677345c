package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.MailKind;

/** The call for volunteers, to those who were at an awareness session. */
@ApplicationScoped
public class CallForVolunteers implements MailKind {

    static final String NAME = "call";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> actions() {
        return Set.of(DiscriminationModule.ACTION);
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }
}
