package org.alfacentre.sextant.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The application's clock. It follows the system's, but in test mode it may be set, and then stands
 * until it is set again. Sign-in and tokens use the system's clock.
 */
@ApplicationScoped
public class SextantClock extends Clock {

    private final ThreadLocal<Instant> told = new ThreadLocal<>();

    private volatile Instant standsAt;

    @Override
    public Instant instant() {
        Instant tale = told.get();
        if (tale != null) {
            return tale;
        }
        Instant standing = standsAt;
        return standing != null ? standing : Clock.systemUTC().instant();
    }

    /**
     * Does something as of an instant that is past: on this thread alone the clock shows it, so
     * that the demo's past is written by the services that write everything else (ADR 60).
     */
    public void asOf(Instant then, Runnable act) {
        told.set(then);
        try {
            act.run();
        } finally {
            told.remove();
        }
    }

    /** Whether the clock was set and stands: then only the test makes time pass. */
    public boolean stands() {
        return standsAt != null;
    }

    @Override
    public ZoneId getZone() {
        return ParisTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Sextant tells the time in " + ParisTime.ZONE);
    }

    void standAt(Instant now) {
        this.standsAt = now;
    }
}
