package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.MailKind;

/** Some days before interpreters have to be booked: the theme, and to say a need now. */
@ApplicationScoped
public class NextHalfDay implements MailKind {

    private static final int AHEAD = 3;

    @Inject private Deadlines deadlines;

    @Override
    public String name() {
        return "next";
    }

    @Override
    public Trigger trigger() {
        return new DaysBefore(deadlines.interpreter() + AHEAD);
    }
}
