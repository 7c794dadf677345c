package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionListener;

/** Visitor list and rides are kept until a week after their day, also when the day has moved. */
@ApplicationScoped
public class ListFollowsItsDay implements SessionListener {

    @Inject private Visits visits;
    @Inject private Rides rides;

    @Override
    public void moved(SessionCard session) {
        visits.moved(session);
        rides.moved(session);
    }
}
