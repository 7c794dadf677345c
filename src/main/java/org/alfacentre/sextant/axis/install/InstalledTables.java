package org.alfacentre.sextant.axis.install;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** How far the tables of a module have come, as its history of migrations says. */
@ApplicationScoped
class InstalledTables {

    @Resource(lookup = "jdbc/sextant")
    private DataSource dataSource;

    /** The newest version that was applied, 0 when there is none. */
    int newest(String id) {
        String history = id + "_schema_history";
        try (Connection connection = dataSource.getConnection()) {
            return has(connection, history) ? newest(connection, history) : 0;
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

    private static int newest(Connection connection, String table) throws SQLException {
        String sql = "SELECT \"version\" FROM \"" + table + "\" WHERE \"version\" IS NOT NULL";
        int newest = 0;
        try (Statement statement = connection.createStatement();
                ResultSet versions = statement.executeQuery(sql)) {
            while (versions.next()) {
                newest = Math.max(newest, number(versions.getString(1)));
            }
        }
        return newest;
    }

    private static int number(String version) {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
