package org.alfacentre.sextant.time;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Settings;
import org.alfacentre.sextant.shell.Startup;

/**
 * Sets the clock, in test mode only: it stands until it is set again, also over a restart, so that
 * what was planned at its date is not taken for late.
 */
@ApplicationScoped
public class TestClock {

    private static final String SETTING = "test-clock";

    @Inject private SextantClock clock;
    @Inject private Settings settings;
    @Inject private Installation installation;

    /** Its one caller asks the mode first. */
    public void standAt(Instant now) {
        settings.put(SETTING, now.toString());
        clock.standAt(now);
    }

    void resume(@Observes @Priority(5) Startup.TablesReady ready) {
        if (installation.isTest()) {
            settings.get(SETTING).map(Instant::parse).ifPresent(clock::standAt);
        }
    }
}
