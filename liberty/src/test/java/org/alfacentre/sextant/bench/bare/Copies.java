package org.alfacentre.sextant.bench.bare;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Copies all sessions, with half-days and counters, until there are {@code count} of them, and has
 * the database count what it keeps.
 */
@WebServlet("/copies")
public class Copies extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Ids of copies are beyond those that the sequence gives. */
    private static final long BEYOND = 1_000_000;

    @Resource(lookup = "jdbc/sextant")
    private transient DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long count = Long.parseLong(request.getParameter("count"));
        try (Connection connection = database.getConnection()) {
            long originals = number(connection, "SELECT COUNT(*) FROM training_session");
            for (long copy = 1; (copy + 1) * originals <= count; copy++) {
                copy(connection, copy * BEYOND);
            }
            refreshStatistics(connection);
            response.getWriter().print(number(connection, "SELECT COUNT(*) FROM training_session"));
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private static void copy(Connection connection, long further) throws SQLException {
        String of = " WHERE %s < " + BEYOND;
        String id = "id + " + further;
        String code = "code || '-" + further / BEYOND + "'";
        String session = "session_id + " + further;
        insert(connection, "training_session", List.of("id", id, "code", code), of.formatted("id"));
        insert(
                connection,
                "half_day",
                List.of("id", id, "session_id", session),
                of.formatted("id"));
        insert(
                connection,
                "seat_count",
                List.of("session_id", session),
                of.formatted("session_id"));
    }

    /** Inserts the rows again, with other values in some columns: name, value, name, value… */
    private static void insert(
            Connection connection, String table, List<String> changed, String where)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement any =
                        connection.prepareStatement("SELECT * FROM " + table + " WHERE 1 = 0");
                ResultSet none = any.executeQuery()) {
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                columns.add(none.getMetaData().getColumnName(i).toLowerCase());
            }
        }
        String values =
                columns.stream()
                        .map(
                                column ->
                                        changed.contains(column)
                                                ? changed.get(changed.indexOf(column) + 1)
                                                : column)
                        .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO %s (%s) SELECT %s FROM %s%s"
                            .formatted(table, String.join(", ", columns), values, table, where));
        }
    }

    /** As either database does by itself in time. */
    private static void refreshStatistics(Connection connection) throws SQLException {
        boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
        try (Statement statement = connection.createStatement()) {
            for (String table :
                    List.of("TRAINING_SESSION", "HALF_DAY", "SEAT_COUNT", "ENROLMENT")) {
                statement.execute(
                        derby
                                ? "CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS(CURRENT SCHEMA, '%s', NULL)"
                                        .formatted(table)
                                : "ANALYZE " + table);
            }
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
