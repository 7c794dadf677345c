package org.alfacentre.sextant.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The database of this run: Derby needs nothing, PostgreSQL is a real one, started once. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    private TestDatabase() {}

    public static boolean isPostgresql() {
        return System.getProperty("sextant.database", "derby").equals("postgresql");
    }

    /** Settings of an empty database of the run, Derby's in the memory of the test. */
    public static Map<String, String> besideAServer() {
        return isPostgresql()
                ? fresh()
                : Map.of(
                        "SEXTANT_DB_URL", "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true",
                        "SEXTANT_DB_USER", "sextant",
                        "SEXTANT_DB_PASSWORD", "sextant");
    }

    /** Settings of an empty PostgreSQL database, whatever the database of the run is. */
    public static synchronized Map<String, String> fresh() {
        String name = "sextant" + COUNT.getAndIncrement();
        try {
            if (postgres == null) {
                postgres =
                        EmbeddedPostgres.builder()
                                .setServerConfig("max_connections", "200")
                                .start();
            }
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "SEXTANT_DB_URL", postgres.getJdbcUrl("postgres", name),
                "SEXTANT_DB_USER", "postgres",
                "SEXTANT_DB_PASSWORD", "postgres");
    }
}
