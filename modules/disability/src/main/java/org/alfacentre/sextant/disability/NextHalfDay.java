package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** Three days before interpreters have to be booked (J-21): the theme, and to say a need now. */
@ApplicationScoped
public class NextHalfDay implements MailKind {

    private static final int DAYS = 24;

    @Override
    public String name() {
        return "next";
    }

    @Override
    public Trigger trigger() {
        return new DaysBefore(DAYS);
    }
}
