package org.alfacentre.sextant.testkit;

import javax.sql.DataSource;
import org.alfacentre.sextant.schema.Migrations;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Its tables come up over those of the kernel: on an empty database, and on the version before. */
record Migrates(Database database) implements Check {

    @Override
    public String name() {
        return "its tables come up on " + database.label() + ", empty and of the version before";
    }

    @Override
    public void run(BuiltModule module) {
        String folder = "db/migration/" + module.id();
        if (module.files(folder, ".sql").isEmpty()) {
            return;
        }
        if (!module.has(folder + "/flyway.location")) {
            throw new AssertionError("the empty file " + folder + "/flyway.location is missing");
        }
        try {
            upInSteps(database.fresh(), module.id());
        } catch (FlywayException failure) {
            throw new AssertionError(failure.getMessage(), failure);
        }
    }

    private static void upInSteps(DataSource source, String id) {
        flyway(source, "kernel", null).migrate();
        MigrationInfo[] all = flyway(source, id, null).info().all();
        if (all.length > 1) {
            flyway(source, id, all[all.length - 2].getVersion()).migrate();
        }
        Flyway newest = flyway(source, id, null);
        newest.migrate();
        if (newest.info().pending().length > 0) {
            throw new AssertionError("migrations are left over");
        }
    }

    private static Flyway flyway(DataSource source, String owner, MigrationVersion upTo) {
        var configuration =
                Migrations.of(owner, Thread.currentThread().getContextClassLoader())
                        .dataSource(source);
        return (upTo == null ? configuration : configuration.target(upTo)).load();
    }
}
