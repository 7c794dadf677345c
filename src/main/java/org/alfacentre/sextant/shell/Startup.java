package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import org.alfacentre.sextant.axis.Modules;
import org.alfacentre.sextant.schema.Migrations;
import org.alfacentre.sextant.time.Heartbeat;

/** The order in which Sextant wakes: tables, programme and people, then the world may come in. */
@ApplicationScoped
public class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    @Inject private Installation installation;
    @Inject private Migrations migrations;
    @Inject private Modules modules;
    @Inject private Heartbeat heartbeat;
    @Inject private Event<TablesReady> tablesReady;

    private volatile boolean ready;

    /**
     * Fired once the kernel's and the modules' tables are up to date; observers load what they
     * need.
     */
    public record TablesReady() {}

    void wake(@Observes @Initialized(ApplicationScoped.class) Object application) {
        List<String> missing = Completeness.missing(installation);
        if (!missing.isEmpty()) {
            LOG.severe("Sextant does not start half-configured. Set " + String.join(", ", missing));
            throw new IllegalStateException("missing settings: " + missing);
        }
        migrations.migrate("kernel");
        modules.present().forEach(module -> migrations.migrate(module.id()));
        tablesReady.fire(new TablesReady());
        heartbeat.start();
        ready = true;
    }

    public boolean isReady() {
        return ready;
    }
}
