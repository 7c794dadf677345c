package org.alfacentre.sextant.demo.edition;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Startup;
import org.alfacentre.sextant.time.Heartbeat;

/**
 * Has the edition told once, at the first start of demo mode. Sextant is ready before and open
 * meanwhile: the telling takes a thread of its own and, until it ends, no beat does what is due.
 */
@ApplicationScoped
class EditionOfNow {

    private static final Logger LOG = Logger.getLogger(EditionOfNow.class.getName());
    private static final int LAST = 20_000;

    /** The first visitor's page goes before the telling. */
    private static final int SECONDS_LATER = 3;

    @Resource private ManagedScheduledExecutorService executor;
    @Inject private Installation installation;
    @Inject private Heartbeat heartbeat;
    @Inject private EditionMark mark;
    @Inject private Scenery scenery;
    @Inject private Narrator narrator;

    void prepare(@Observes @Priority(LAST) Startup.TablesReady ready) {
        if (installation.isDemo()) {
            executor.schedule(
                    () -> heartbeat.holdDuring(this::tell), SECONDS_LATER, TimeUnit.SECONDS);
        }
    }

    private void tell() {
        try {
            if (mark.begin()) {
                var now = Clock.systemUTC().instant();
                narrator.tell(Edition.of(now, scenery.sheets(), scenery.cast()));
                mark.told();
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "the demo's edition is not told to its end");
        }
    }
}
