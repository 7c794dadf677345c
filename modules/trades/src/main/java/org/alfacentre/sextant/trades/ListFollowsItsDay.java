package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionListener;

/**
 * Visitor list and rides are kept until a week after their day, also when the day has moved; who
 * expects the visitors is told that it is cancelled.
 */
@ApplicationScoped
public class ListFollowsItsDay implements SessionListener {

    @Inject private Visits visits;
    @Inject private Rides rides;
    @Inject private HostMail hostMail;

    @Override
    public void moved(SessionCard session) {
        visits.moved(session);
        rides.moved(session);
    }

    @Override
    public void cancelled(SessionCard session) {
        hostMail.cancel(session.id());
    }
}
