package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** To each référent: which subjects they would work on at their next day. */
@ApplicationScoped
public class SubjectsAsked implements MailKind {

    static final String NAME = "subjects";

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
