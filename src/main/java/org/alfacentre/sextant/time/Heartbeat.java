package org.alfacentre.sextant.time;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The short timer of this node, not persistent: all that is due is rows. */
@ApplicationScoped
public class Heartbeat {

    private static final int SECONDS = 5;

    @Resource private ManagedScheduledExecutorService executor;
    @Inject private DueRuns runs;
    @Inject private SextantClock clock;

    private ScheduledFuture<?> timer;

    /** Begins to beat; called once, when the application is ready. */
    public void start() {
        timer = executor.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Does all that is due by then, in order. One beat at a time on this node. */
    public synchronized void beat(Instant now) {
        runs.run(now);
    }

    /** Does something between two beats: until it ends, nothing that is due is done. */
    public synchronized void holdDuring(Runnable work) {
        work.run();
    }

    private void tick() {
        if (clock.stands()) {
            return;
        }
        beat(clock.instant());
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
