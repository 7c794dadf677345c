package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionListener;

/** A visitor list is kept until a week after its day, also when the day has moved. */
@ApplicationScoped
public class ListFollowsItsDay implements SessionListener {

    @Inject private Visits visits;

    @Override
    public void moved(SessionCard session) {
        visits.moved(session);
    }
}
