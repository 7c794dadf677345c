package org.alfacentre.sextant.time;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The short timer of this node, not persistent: all that is due is rows. */
@ApplicationScoped
public class Heartbeat {

    private static final int SECONDS = 5;

    @Resource private ManagedScheduledExecutorService executor;

    private final DueRuns runs;
    private final SextantClock clock;
    private ScheduledFuture<?> timer;

    @Inject
    Heartbeat(DueRuns runs, SextantClock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    protected Heartbeat() {
        this(null, null);
    }

    /** Begins to beat; called once, when the application is ready. */
    public void start() {
        timer = executor.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Does all that is due, in order; while one breaks off, all again with the time it is by then.
     * One beat at a time on this node.
     */
    public synchronized void beat() {
        while (runs.run(clock.instant())) {
            // what has become due meanwhile goes before what is left
        }
    }

    /** Does something between two beats: until it ends, nothing that is due is done. */
    public synchronized void holdDuring(Runnable work) {
        work.run();
    }

    private void tick() {
        if (!clock.stands()) {
            beat();
        }
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
