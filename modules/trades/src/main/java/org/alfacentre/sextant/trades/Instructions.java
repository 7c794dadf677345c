package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.MailKind;

/** What to bring and to wear at the company, a week before the visit (domain.md §2.8). */
@ApplicationScoped
public class Instructions implements MailKind {

    private static final int DAYS_BEFORE = 7;

    @Override
    public String name() {
        return "instructions";
    }

    @Override
    public Set<String> actions() {
        return Set.of(TradesModule.ACTION);
    }

    @Override
    public Trigger trigger() {
        return new DaysBefore(DAYS_BEFORE);
    }
}
