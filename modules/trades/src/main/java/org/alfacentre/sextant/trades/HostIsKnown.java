package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.axis.PublicationCheck;
import org.alfacentre.sextant.axis.SessionCard;

/** A trade day whose company is not known yet may be published; the scheduler is told. */
@ApplicationScoped
public class HostIsKnown implements PublicationCheck {

    @Inject private Days days;

    @Override
    public List<Remark> check(SessionCard session) {
        Arrangement arranged = days.arrangement(session.id());
        return arranged.host() == null
                ? List.of(Remark.warning("trades.check.no-host"))
                : List.of();
    }
}
