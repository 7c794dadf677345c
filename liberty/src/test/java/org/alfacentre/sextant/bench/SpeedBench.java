package org.alfacentre.sextant.bench;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.alfacentre.sextant.it.SextantServer;
import org.alfacentre.sextant.it.TestDatabase;
import org.junit.jupiter.api.Test;

/** Measures one server on each database and writes what was seen; nothing fails on a timing. */
class SpeedBench {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int SESSIONS = 200;
    private static final int MANY_SESSIONS = 20_000;
    private static final int FEW_SESSIONS = 20;

    /** Until then the compiler of the machine takes more of it than the enrolments. */
    private static final int WARM_UP = 20_000;

    private static final int ENROLMENTS = 4_000;
    private static final int CROWD = 400;
    private static final int BARE = 8_000;
    private static final int PAGES = 600;

    /**
     * How many times as many come before: a page that is still being compiled seems to get quicker.
     */
    private static final int PAGES_BEFORE = 3;

    private final Report report = Report.ofThisRun();

    @Test
    void onBothDatabases() {
        measure("Derby", Map::of);
        measure("PostgreSQL", TestDatabase::fresh);
    }

    private void measure(String database, Supplier<Map<String, String>> settings) {
        Report.Part part = report.on(database);
        var bare = new BareApplication(Path.of(System.getProperty("sextant.dist")));
        bare.install(false);
        try (SextantServer server = SextantServer.start(settings.get())) {
            speed(part, new Subject(server));
        }
        bare.install(true);
        try (SextantServer server = SextantServer.start(settings.get())) {
            statements(part, new Subject(server), new Statements(server.logsDir()));
        }
        bare.install(false);
    }

    private static void speed(Report.Part part, Subject subject) {
        List<Long> sessions = subject.sessions(SESSIONS, CROWD);
        long crowded = subject.sessions(1, CROWD / 2).get(0);
        part.heap("started, 200 sessions", subject.heap());
        enrolments(part, subject, sessions, crowded);
        part.heap("after the enrolments", subject.heap());
        pages(part, subject, sessions.get(0));
        part.heap("20 000 sessions, after the pages", subject.heap());
    }

    private static void enrolments(
            Report.Part part, Subject subject, List<Long> sessions, long crowded) {
        IntFunction<HttpRequest> spread =
                i -> subject.enrolment(sessions.get(i % SESSIONS), i / SESSIONS + i % SESSIONS);
        Load.perSecond(WARM_UP, CREATED, spread);
        subject.bareEnrolments(SESSIONS, BARE);
        part.enrolments(
                "spread over 200 sessions",
                Load.perSecond(ENROLMENTS, CREATED, i -> spread.apply(WARM_UP + i)),
                subject.bareEnrolments(SESSIONS, BARE));
        Load.perSecond(WARM_UP, OK, i -> subject.read("api/v1/clock"));
        double empty = Load.perSecond(WARM_UP, OK, i -> subject.read("api/v1/clock"));
        part.enrolments(
                "an empty call instead: the clock of test mode, read by REST",
                empty,
                subject.bareEnrolments(SESSIONS, BARE));
        double written = subject.bareEnrolmentsWithLines(SESSIONS, BARE);
        part.enrolments(
                "an empty call and, by bare JDBC, the rows that the rules ask for",
                1 / (1 / empty + 1 / written),
                subject.bareEnrolments(SESSIONS, BARE));
        part.enrolments(
                CROWD + " people, one session of " + CROWD / 2 + " places",
                Load.perSecond(CROWD, CREATED, i -> subject.enrolment(crowded, i)),
                subject.bareEnrolments(1, BARE));
    }

    private static void pages(Report.Part part, Subject subject, long session) {
        List<Reading> readings =
                List.of(
                        new Reading("catalogue page", subject.page("catalogue.xhtml")),
                        new Reading("bare servlet", subject.bareCatalogue()),
                        new Reading(
                                "page of a session",
                                subject.page("enrol.xhtml?session=" + session)),
                        new Reading(
                                "REST list of sessions",
                                subject.read("api/v1/sessions?size=12&status=PUBLISHED")));
        subject.refreshStatistics();
        readings.forEach(Reading::warmUp);
        List<Double> few = readings.stream().map(Reading::perSecond).toList();
        long many = subject.copies(MANY_SESSIONS);
        readings.forEach(Reading::warmUp);
        for (int i = 0; i < readings.size(); i++) {
            part.page(readings.get(i).name(), few.get(i), readings.get(i).perSecond(), many);
        }
    }

    /** On a server of its own: the mails of the enrolments before would be counted too. */
    private static void statements(Report.Part part, Subject subject, Statements count) {
        List<Long> sessions = subject.sessions(FEW_SESSIONS, CROWD);
        long crowded = subject.sessions(1, CROWD / 2).get(0);
        subject.copies(MANY_SESSIONS);
        Load.perSecond(CROWD, CREATED, i -> subject.enrolment(crowded, i));
        long free = sessions.get(0);
        part.statements("enrolment, confirmed", count.of(CREATED, i -> subject.enrolment(free, i)));
        part.statements(
                "enrolment, joining a long waiting list",
                count.of(CREATED, i -> subject.enrolment(crowded, CROWD + i)));
        part.statements(
                "catalogue page, 20 000 sessions",
                count.of(OK, i -> subject.page("catalogue.xhtml")));
    }

    /** A page, and how often it is answered a second. */
    private record Reading(String name, HttpRequest request) {

        double perSecond() {
            return Load.perSecond(PAGES, OK, i -> request);
        }

        void warmUp() {
            Load.perSecond(PAGES_BEFORE * PAGES, OK, i -> request);
        }
    }
}
