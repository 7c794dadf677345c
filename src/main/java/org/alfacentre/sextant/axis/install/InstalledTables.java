package org.alfacentre.sextant.axis.install;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;

/** How far the tables of a module have come, as its history of migrations says. */
@ApplicationScoped
class InstalledTables {

    @Resource(lookup = "jdbc/sextant")
    private DataSource dataSource;

    /** The newest version that was applied, an empty one when there is none. */
    MigrationVersion newest(String id) {
        String history = id + "_schema_history";
        try (Connection connection = dataSource.getConnection()) {
            return has(connection, history) ? newest(connection, history) : MigrationVersion.EMPTY;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean has(Connection connection, String table) throws SQLException {
        try (ResultSet found =
                connection.getMetaData().getTables(null, null, table, new String[] {"TABLE"})) {
            return found.next();
        }
    }

    private static MigrationVersion newest(Connection connection, String table)
            throws SQLException {
        String sql = "SELECT \"version\" FROM \"" + table + "\" WHERE \"version\" IS NOT NULL";
        MigrationVersion newest = MigrationVersion.EMPTY;
        try (Statement statement = connection.createStatement();
                ResultSet versions = statement.executeQuery(sql)) {
            while (versions.next()) {
                newest =
                        JarReading.later(
                                newest, MigrationVersion.fromVersion(versions.getString(1)));
            }
        }
        return newest;
    }
}
