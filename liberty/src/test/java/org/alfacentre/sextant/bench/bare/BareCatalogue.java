package org.alfacentre.sextant.bench.bare;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The first page of the catalogue by the queries that Sextant's sends each time, as a plain list.
 */
@WebServlet("/catalogue")
public class BareCatalogue extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 12;

    private static final String IDS =
            "SELECT s.id FROM training_session s WHERE s.status = 'PUBLISHED' AND (s.ends_at IS NULL"
                    + " OR s.ends_at > ?) ORDER BY s.starts_at ASC NULLS LAST, s.id OFFSET 0 ROWS"
                    + " FETCH NEXT "
                    + SIZE
                    + " ROWS ONLY";
    private static final List<String> PARTS =
            List.of(
                    "SELECT s.*, a.*, x.*, n.*, v.* FROM training_session s JOIN action a ON a.code ="
                            + " s.action_code JOIN axis x ON x.code = a.axis_code LEFT JOIN"
                            + " local_network n ON n.id = s.network_id LEFT JOIN venue v ON v.id ="
                            + " s.venue_id WHERE s.id IN (%s) ORDER BY s.starts_at ASC NULLS LAST,"
                            + " s.id",
                    "SELECT * FROM half_day WHERE session_id IN (%s) ORDER BY n",
                    "SELECT t.* FROM session_trainer l JOIN trainer t ON t.id = l.trainer_id WHERE"
                            + " l.session_id IN (%s)",
                    "SELECT r.* FROM room r JOIN training_session s ON s.room_id = r.id WHERE s.id IN"
                            + " (%s)",
                    "SELECT * FROM seat_count WHERE session_id IN (%s)",
                    "SELECT * FROM quota WHERE session_id IN (%s) ORDER BY id");

    @Resource(lookup = "jdbc/sextant")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("text/html;charset=UTF-8");
        Timestamp now = Timestamp.valueOf(request.getParameter("now"));
        try (Connection connection = database.getConnection()) {
            write(connection, now, response.getWriter());
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private static void write(Connection connection, Timestamp now, PrintWriter out)
            throws SQLException {
        out.println("<!DOCTYPE html><title>Sessions</title>");
        List<Long> ids;
        try (PreparedStatement page = connection.prepareStatement(IDS)) {
            page.setTimestamp(1, now);
            ids = rows(page, out);
        }
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        for (String part : PARTS) {
            try (PreparedStatement rows = connection.prepareStatement(part.formatted(marks))) {
                for (int i = 0; i < ids.size(); i++) {
                    rows.setLong(i + 1, ids.get(i));
                }
                rows(rows, out);
            }
        }
    }

    private static List<Long> rows(PreparedStatement query, PrintWriter page) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                ids.add(rows.getLong(1));
                page.print("<p>");
                for (int column = 1; column <= columns; column++) {
                    page.print(rows.getString(column));
                    page.print(' ');
                }
                page.println("</p>");
            }
        }
        return ids;
    }
}
