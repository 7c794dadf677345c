package org.alfacentre.sextant.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Logger;
import org.alfacentre.sextant.time.DueRun;

/** Erases needs when their time is over; a session that moved takes its needs' time along. */
@ApplicationScoped
class NeedErasure implements DueRun {

    private static final Logger LOG = Logger.getLogger(NeedErasure.class.getName());

    @Inject private Needs needs;

    @Override
    public boolean run(Instant now) {
        int erased = needs.eraseExpired(now);
        if (erased > 0) {
            LOG.info(() -> erased + " accommodation needs erased");
        }
        return false;
    }

    @Override
    public int order() {
        return 30;
    }
}
