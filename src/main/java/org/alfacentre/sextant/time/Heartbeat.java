package org.alfacentre.sextant.time;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The short timer of this node, not persistent: all that is due is rows. */
@ApplicationScoped
public class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());
    private static final int SECONDS = 5;

    @Resource private ManagedScheduledExecutorService executor;
    @Inject @Any private Instance<DueRun> runs;
    @Inject private SextantClock clock;

    private ScheduledFuture<?> timer;

    /** Begins to beat; called once, when the application is ready. */
    public void start() {
        timer = executor.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Does all that is due by then, in order. One beat at a time on this node. */
    public synchronized void beat(Instant now) {
        runs.stream().sorted(Comparator.comparingInt(DueRun::order)).forEach(run -> run.run(now));
    }

    private void tick() {
        if (clock.stands()) {
            return;
        }
        try {
            beat(clock.instant());
        } catch (RuntimeException failure) {
            // the next beat tries again; an exception let through would end the timer
            LOG.log(Level.SEVERE, "heartbeat", failure);
        }
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
