package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.axis.PublicationCheck;
import org.alfacentre.sextant.axis.SessionCard;

/** The branch that comes has an agreement on the day; the scheduler is told when it has not. */
@ApplicationScoped
public class PartnershipHolds implements PublicationCheck {

    @Inject private Days days;
    @Inject private Partners partners;

    @Override
    public List<Remark> check(SessionCard session) {
        String branch = days.arrangement(session.id()).branch();
        LocalDate day = session.facts().firstDay();
        boolean over =
                branch != null
                        && day != null
                        && partners.of(branch).filter(it -> !it.isValid(day)).isPresent();
        return over ? List.of(Remark.warning("trades.check.agreement-over", branch)) : List.of();
    }
}
