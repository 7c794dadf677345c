package org.alfacentre.sextant.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs everything due, in order; one that fails does not stop the others, nor breaks off. */
@ApplicationScoped
public class DueRuns {

    private static final Logger LOG = Logger.getLogger(DueRuns.class.getName());

    @Inject @Any private Instance<DueRun> runs;

    /** Whether one of them has broken off. */
    @ActivateRequestContext
    public boolean run(Instant now) {
        List<DueRun> inOrder =
                runs.stream().sorted(Comparator.comparingInt(DueRun::order)).toList();
        boolean brokenOff = false;
        for (DueRun run : inOrder) {
            try {
                brokenOff |= run.run(now);
            } catch (RuntimeException failure) {
                LOG.log(Level.SEVERE, failure, () -> "due run " + run.order());
            }
        }
        return brokenOff;
    }
}
