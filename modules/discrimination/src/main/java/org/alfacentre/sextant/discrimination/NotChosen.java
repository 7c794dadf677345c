package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.MailKind;

/** Why somebody was not chosen. */
@ApplicationScoped
public class NotChosen implements MailKind {

    static final String NAME = "not-chosen";

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
