package org.alfacentre.sextant.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Logger;
import org.alfacentre.sextant.time.DueRun;

/** Erases answers when their time is over; a session that moved takes their time along. */
@ApplicationScoped
class FieldErasure implements DueRun {

    private static final Logger LOG = Logger.getLogger(FieldErasure.class.getName());

    @Inject private Answers answers;

    @Override
    public boolean run(Instant now) {
        int erased = answers.eraseExpired(now);
        if (erased > 0) {
            LOG.info(() -> erased + " answers to modules' questions erased");
        }
        return false;
    }

    @Override
    public int order() {
        return 31;
    }
}
