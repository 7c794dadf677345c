package org.alfacentre.sextant.it;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A machine may be slow or busy: what a server has to do is waited for long, and told. */
final class Patience {

    /** Whoever has waited that long waits for nothing. */
    static final Duration LONG = Duration.ofMinutes(5);

    private static final Logger LOG = Logger.getLogger(Patience.class.getName());

    private Patience() {}

    /**
     * Waits for something promised within some time. How long it took is said beside the promise,
     * and is for a reader to judge: it depends on the machine and on what else runs there.
     */
    static void until(String what, Duration promised, Callable<Boolean> condition) {
        long begin = System.nanoTime();
        await(what).atMost(LONG).until(condition);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        LOG.log(
                Level.INFO,
                "{0}: {1} s, promised within {2} s",
                new Object[] {what, took.toMillis() / 1000.0, promised.toSeconds()});
    }
}
