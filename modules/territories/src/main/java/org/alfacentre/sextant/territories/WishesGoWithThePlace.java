package org.alfacentre.sextant.territories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.EnrolmentListener;

/** Whoever gives a place back gives up the workshop too, and its seat is free for another. */
@ApplicationScoped
public class WishesGoWithThePlace implements EnrolmentListener {

    @Inject private Workshops workshops;

    @Override
    public void changed(EnrolmentChange change) {
        if (!change.isActive()) {
            workshops.forget(change.session(), change.person());
        }
    }
}
