package org.alfacentre.sextant.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.sql.DataSource;
import org.alfacentre.sextant.it.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flyway may be left asleep when it has nothing to do, and then only. */
class ScriptsIT {

    private static final String MARKER = "db/migration/kernel/flyway.location";
    private static final String NEXT = "db/migration/kernel/V9999__next.sql";

    @TempDir private Path folder;

    private final ClassLoader kernel = ScriptsIT.class.getClassLoader();
    private final Scripts scripts = new Scripts("kernel");
    private DataSource tables;

    @BeforeEach
    void kernelOnAnEmptyDatabase() {
        Map<String, String> database = TestDatabase.besideAServer();
        Flyway flyway =
                Migrations.of("kernel", kernel)
                        .dataSource(
                                database.get("SEXTANT_DB_URL"),
                                database.get("SEXTANT_DB_USER"),
                                database.get("SEXTANT_DB_PASSWORD"))
                        .load();
        tables = flyway.getConfiguration().getDataSource();
        assertThat(scripts.areAllApplied(kernel, tables)).isFalse();

        flyway.migrate();
    }

    @Test
    void thoseThatFlywayAppliedAreKnownByTheirChecksums() {
        assertThat(scripts.areAllApplied(kernel, tables)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE \"kernel_schema_history\" SET \"checksum\" = 1 WHERE \"version\" = '10'",
                "UPDATE \"kernel_schema_history\" SET \"success\" = FALSE WHERE \"version\" = '10'",
                "UPDATE \"kernel_schema_history\" SET \"script\" = 'V9999__newer.sql'"
                        + " WHERE \"version\" = '10'",
                "DELETE FROM \"kernel_schema_history\" WHERE \"version\" = '10'",
                "UPDATE \"kernel_schema_history\" SET \"type\" = 'DELETE' WHERE \"version\" = '10'",
                "DROP TABLE \"kernel_schema_history\""
            })
    void anotherHistoryIsForFlyway(String change) throws SQLException {
        try (Connection connection = tables.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }

        assertThat(scripts.areAllApplied(kernel, tables)).isFalse();
    }

    @Test
    void otherScriptsAreForFlyway() throws IOException {
        try (URLClassLoader alone = new URLClassLoader(jarOf(MARKER, NEXT), null);
                URLClassLoader beside = new URLClassLoader(jarOf(MARKER, NEXT), kernel)) {

            assertThat(scripts.areAllApplied(alone, tables)).isFalse();
            assertThat(scripts.areAllApplied(beside, tables)).isFalse();
        }
    }

    private URL[] jarOf(String... entries) throws IOException {
        Path file = Files.createTempFile(folder, "é ", ".jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                jar.putNextEntry(new JarEntry(entry));
            }
        }
        return new URL[] {file.toUri().toURL()};
    }
}
