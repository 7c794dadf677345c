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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * Sells places by a guarded UPDATE and an INSERT in one transaction each, without HTTP: {@code
 * sessions}, {@code times} and {@code threads} are asked for, transactions a second are the answer.
 * With {@code lines} each transaction also takes the person's turn (R18) and writes what else the
 * rules ask for: the history (R19), the mail (R20) and the planning of reminders (R16).
 */
@WebServlet("/enrolments")
public class BareEnrolments extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int STRIPES = 256;
    private static final int LINES = 3;

    /** As long as what a mail keeps of its session. */
    private static final String TOLD = "x".repeat(400);

    @Resource(lookup = "jdbc/sextant")
    private transient DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int sessions = number(request, "sessions");
        int times = number(request, "times");
        int threads = number(request, "threads");
        boolean lines = request.getParameter("lines") != null;
        try {
            prepare(sessions, times);
            response.getWriter().print(perSecond(sessions, times, threads, lines));
        } catch (SQLException | ExecutionException e) {
            throw new ServletException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException(e);
        }
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(request.getParameter(name));
    }

    private void prepare(int sessions, int capacity) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!connection.getMetaData().getTables(null, null, "bare_%", null).next()
                    && !connection.getMetaData().getTables(null, null, "BARE_%", null).next()) {
                statement.execute(
                        "CREATE TABLE bare_session (id INT PRIMARY KEY, capacity INT NOT NULL,"
                                + " taken INT NOT NULL)");
                statement.execute(
                        "CREATE TABLE bare_enrolment (session_id INT NOT NULL REFERENCES"
                                + " bare_session (id), person_id INT NOT NULL, PRIMARY KEY"
                                + " (session_id, person_id))");
                statement.execute(
                        "CREATE TABLE bare_turn (stripe INT PRIMARY KEY, turn INT NOT NULL)");
                statement.execute(
                        "CREATE TABLE bare_line (kind INT NOT NULL, session_id INT NOT NULL,"
                                + " person_id INT NOT NULL, told VARCHAR(400) NOT NULL, FOREIGN KEY"
                                + " (session_id, person_id) REFERENCES bare_enrolment (session_id,"
                                + " person_id), PRIMARY KEY (session_id, person_id, kind))");
                for (int stripe = 0; stripe < STRIPES; stripe++) {
                    statement.execute("INSERT INTO bare_turn VALUES (" + stripe + ", 0)");
                }
            }
            statement.execute("DELETE FROM bare_line");
            statement.execute("DELETE FROM bare_enrolment");
            statement.execute("DELETE FROM bare_session");
            for (int id = 0; id < sessions; id++) {
                statement.execute(
                        "INSERT INTO bare_session VALUES (" + id + ", " + capacity + ", 0)");
            }
        }
    }

    private long perSecond(int sessions, int times, int threads, boolean lines)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begin = System.nanoTime();
            List<Callable<Void>> shares = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                shares.add(
                        () -> {
                            for (int i = first; i < times; i += threads) {
                                enrol(i % sessions, i / sessions, lines);
                            }
                            return null;
                        });
            }
            for (Future<Void> share : pool.invokeAll(shares)) {
                share.get();
            }
            return times * 1_000_000_000L / (System.nanoTime() - begin);
        } finally {
            pool.shutdown();
        }
    }

    private void enrol(int session, int person, boolean lines) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement take =
                            connection.prepareStatement(
                                    "UPDATE bare_session SET taken = taken + 1 WHERE id = ? AND"
                                            + " taken < capacity");
                    PreparedStatement enter =
                            connection.prepareStatement(
                                    "INSERT INTO bare_enrolment (session_id, person_id) VALUES (?,"
                                            + " ?)")) {
                take.setInt(1, session);
                if (take.executeUpdate() == 1) {
                    enter.setInt(1, session);
                    enter.setInt(2, person);
                    enter.executeUpdate();
                    if (lines) {
                        writeWhatElseIsAsked(connection, session, person);
                    }
                }
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void writeWhatElseIsAsked(Connection connection, int session, int person)
            throws SQLException {
        try (PreparedStatement turn =
                        connection.prepareStatement(
                                "UPDATE bare_turn SET turn = turn + 1 WHERE stripe = ?");
                PreparedStatement line =
                        connection.prepareStatement("INSERT INTO bare_line VALUES (?, ?, ?, ?)")) {
            turn.setInt(1, person % STRIPES);
            turn.executeUpdate();
            for (int kind = 0; kind < LINES; kind++) {
                line.setInt(1, kind);
                line.setInt(2, session);
                line.setInt(3, person);
                line.setString(4, TOLD);
                line.executeUpdate();
            }
        }
    }
}
