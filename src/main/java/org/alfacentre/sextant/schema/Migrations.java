package org.alfacentre.sextant.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of the kernel and of each module up to date, each with its own history. */
@ApplicationScoped
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    /**
     * What Flyway says at each run without need: it looks for callbacks in db/callback and reports
     * their absence as an error, it warns of a Derby that is newer than its own tests, and of
     * indexes that Derby already has for a foreign key and PostgreSQL has not. What goes wrong it
     * throws besides. Held here because a logger nobody holds forgets its level.
     */
    private static final List<Logger> NOISE =
            Stream.of(
                            "org.flywaydb.core.FlywayExecutor",
                            "org.flywaydb.core.internal.scanner.classpath.ClassPathScanner",
                            "org.flywaydb.core.internal.database.base.Database",
                            "org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor")
                    .map(Logger::getLogger)
                    .toList();

    static {
        NOISE.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @Resource(lookup = "jdbc/sextant")
    private DataSource dataSource;

    /** Tables that a newer version has changed are not for an older one. */
    private static void refuseOlder(String owner, Flyway flyway) {
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new FlywayException(
                        owner
                                + ": the tables are of a newer version, V"
                                + applied.getVersion()
                                + " "
                                + applied.getDescription());
            }
        }
    }

    /**
     * The migrations of an owner and where their history is kept; on which database is to be added.
     *
     * @param owner {@code kernel} or a module's id
     * @param loader has {@code db/migration/<owner>}
     */
    public static FluentConfiguration of(String owner, ClassLoader loader) {
        return Flyway.configure(loader)
                .locations("classpath:db/migration/" + owner)
                .table(owner + "_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }

    /**
     * Migrates {@code db/migration/<owner>}.
     *
     * @param owner {@code kernel} or a module's id
     * @throws FlywayException when a migration fails or when the location has its marker and
     *     nothing else: Flyway alone would report success
     */
    public void migrate(String owner) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Scripts scripts = new Scripts(owner);
        if (scripts.exist(loader) && !scripts.areAllApplied(loader, dataSource)) {
            apply(owner, loader);
        }
    }

    private void apply(String owner, ClassLoader loader) {
        Flyway flyway = of(owner, loader).dataSource(dataSource).load();
        if (flyway.info().all().length == 0) {
            throw new FlywayException("no migration found for " + owner);
        }
        refuseOlder(owner, flyway);
        int done = flyway.migrate().migrationsExecuted;
        LOG.info(() -> owner + ": " + done + " migrations applied");
    }
}
