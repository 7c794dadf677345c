package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.schema.Migrations;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** Tables of a version before come up with what lies in them. */
class MigrationIT {

    private final Map<String, String> database = TestDatabase.besideAServer();

    @Test
    void oneSettingOfMailsIsLeftForAKindAndAScope() throws SQLException {
        tables().target("130").load().migrate();
        setting(1, "convocation", 7);
        setting(2, "convocation", 3);
        setting(3, "reminder", 2);

        Flyway newest = tables().load();
        newest.migrate();

        assertThat(newest.info().pending()).isEmpty();
        assertThat(settings()).containsExactly("convocation 7", "reminder 2");
    }

    private FluentConfiguration tables() {
        return Migrations.of("kernel", MigrationIT.class.getClassLoader())
                .dataSource(
                        database.get("SEXTANT_DB_URL"),
                        database.get("SEXTANT_DB_USER"),
                        database.get("SEXTANT_DB_PASSWORD"));
    }

    private void setting(int id, String kind, int days) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO mail_setting (id, kind, days, version) VALUES (%d, '%s', %d, 0)"
                            .formatted(id, kind, days));
        }
    }

    private List<String> settings() throws SQLException {
        List<String> settings = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT kind, days FROM mail_setting ORDER BY id")) {
            while (rows.next()) {
                settings.add(rows.getString(1) + " " + rows.getInt(2));
            }
        }
        return settings;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                database.get("SEXTANT_DB_URL"),
                database.get("SEXTANT_DB_USER"),
                database.get("SEXTANT_DB_PASSWORD"));
    }
}
