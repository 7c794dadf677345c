package org.alfacentre.sextant.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The databases that Sextant runs on, each a real one. */
enum Database {
    DERBY("Derby") {
        @Override
        DataSource fresh() {
            var source = new EmbeddedDataSource();
            source.setDatabaseName("memory:" + UUID.randomUUID());
            source.setCreateDatabase("create");
            return source;
        }
    },
    POSTGRESQL("PostgreSQL") {
        @Override
        DataSource fresh() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server.getPostgresDatabase();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    };

    private final String label;

    Database(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** An empty one. */
    abstract DataSource fresh();

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
