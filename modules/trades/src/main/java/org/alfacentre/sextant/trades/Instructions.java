package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** A week before the visit: what to bring, and to read its instructions (domain.md §2.8). */
@ApplicationScoped
public class Instructions implements MailKind {

    private static final int DAYS_BEFORE = 7;

    @Override
    public String name() {
        return "instructions";
    }

    @Override
    public Trigger trigger() {
        return new DaysBefore(DAYS_BEFORE);
    }
}
