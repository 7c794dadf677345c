package org.alfacentre.sextant.guard;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts Sextant, then looks at the modules folder for as long as the server runs. */
@WebListener
public class Watch implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Watch.class.getName());
    private static final long EVERY_MILLIS = 500;

    @Resource private ManagedScheduledExecutorService executor;

    private Future<?> looking;
    private Guard guard;
    private boolean begun;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Settings settings = Settings.of(System.getenv());
        Application sextant =
                new SextantApplication(
                        new Questions(settings.server()), new ErrorLog(settings.log()));
        guard = new Guard(settings, sextant, Clock.systemUTC());
        looking =
                executor.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        looking.cancel(true);
    }

    /** Whatever one look meets, be it a lack of memory, the next one follows. */
    private void look() {
        try {
            if (!begun) {
                guard.begin();
                begun = true;
            }
            guard.look();
        } catch (IOException | RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "The modules folder could not be followed", e);
        }
    }
}
