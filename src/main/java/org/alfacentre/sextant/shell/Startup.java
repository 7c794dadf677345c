package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.registry.Modules;
import org.alfacentre.sextant.schema.Migrations;
import org.alfacentre.sextant.time.Heartbeat;
import org.flywaydb.core.api.FlywayException;

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
    private volatile Fault fault;

    /**
     * Fired once the kernel's and the modules' tables are up to date; observers load what they
     * need.
     */
    public record TablesReady() {}

    /** Thrown by an observer that cannot load what a module brings. */
    public static final class UnfitModuleException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        public UnfitModuleException(String code, String module, String reason) {
            super(module + ": " + reason);
            this.fault = new Fault(code, module, reason);
        }

        Fault fault() {
            return fault;
        }
    }

    void wake(@Observes @Initialized(ApplicationScoped.class) Object application) {
        List<String> missing = Completeness.missing(installation);
        if (!missing.isEmpty()) {
            LOG.severe("Sextant does not start half-configured. Set " + String.join(", ", missing));
            throw new IllegalStateException("missing settings: " + missing);
        }
        migrations.migrate("kernel");
        fault = faultOfAModule();
        if (fault != null) {
            LOG.severe("Sextant cannot serve with a module: " + fault);
            return;
        }
        try {
            tablesReady.fire(new TablesReady());
        } catch (UnfitModuleException unfit) {
            fault = unfit.fault();
            LOG.severe("Sextant cannot serve with a module: " + fault);
            return;
        }
        heartbeat.start();
        ready = true;
    }

    /**
     * Whether the modules' jars became modules and their tables are up to date. Where a guard
     * watches, it puts the module aside and Sextant starts again without it.
     */
    private Fault faultOfAModule() {
        var broken = modules.broken().entrySet().stream().findFirst();
        if (broken.isPresent()) {
            var its = broken.get().getValue();
            return new Fault(its.code(), broken.get().getKey(), its.reason());
        }
        for (AxisModule module : modules.present()) {
            try {
                migrations.migrate(module.id());
            } catch (FlywayException failed) {
                LOG.log(Level.SEVERE, failed, () -> "migrations of " + module.id());
                return new Fault("migration-failed", module.id(), failed.getMessage());
            }
        }
        return null;
    }

    /**
     * Why a module keeps Sextant from serving.
     *
     * @param code as the modules page words it
     */
    public record Fault(String code, String module, String reason) {}

    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    public boolean isReady() {
        return ready;
    }
}
