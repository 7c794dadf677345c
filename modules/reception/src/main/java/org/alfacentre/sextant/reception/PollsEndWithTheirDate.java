package org.alfacentre.sextant.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionListener;

/** Once the meeting is published on a date that was asked for, its poll has found its answer. */
@ApplicationScoped
public class PollsEndWithTheirDate implements SessionListener {

    @Inject private Polls polls;

    @Override
    public void published(SessionCard session) {
        Long network = session.facts().network();
        if (network != null) {
            session.halfDays().forEach(it -> polls.settle(network, it.date(), it.period()));
        }
    }
}
