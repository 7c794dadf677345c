package org.alfacentre.sextant.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of figures: ratios beside what they are ratios of. */
final class Report {

    private static final String HEAD =
            """
            # Benchmarks

            Written by `./mvnw -Pbench verify` on %s: %d processors, %d GB, Java %s, %s. The clients run on the \
            same machine and take their share of it. What counts is the ratio, measured in one run on one \
            server; the rates are those of this machine.

            **Enrolment**: `POST /sessions/{id}/enrolments` by 8 clients, answered and committed, its mail \
            queued in the same transaction; beside it, by as many threads inside the same server, a guarded \
            `UPDATE` and an `INSERT` by JDBC and a commit, without HTTP. What a REST call costs that does nothing stands \
            there too, and the rate of such a call with all the rows that the rules ask for written by bare JDBC, worked \
            out of the two: more than that is not to be had. **Catalogue**: the public page as a \
            visitor gets it; beside it a servlet in the same server that sends the same queries and prints \
            the rows. **Mails**: a mass mail to everybody, queued before and sent to an SMTP server on the \
            same machine, each recorded before and after; beside it a loop over Jakarta Mail over one \
            connection, with the same text and HTML, which records nothing. Either sends as many twice: during the first \
            the compiler of the server's virtual machine, which has just been started, takes one of two processors to \
            itself; the loop runs in one that has been running for longer. **Statements** are those of the kernel's \
            persistence unit, the median of nine tries. \
            **Heap** is what is held after a collection, of 512 MB.
            """;

    private static final Report OF_THIS_RUN = new Report();

    private final List<Part> parts = new ArrayList<>();

    private Report() {}

    /** The one that all benchmarks of a run write to. */
    static Report ofThisRun() {
        return OF_THIS_RUN;
    }

    /** The part of that database, begun when it is first asked for. */
    Part on(String database) {
        return parts.stream()
                .filter(part -> part.database.equals(database))
                .findFirst()
                .orElseGet(
                        () -> {
                            Part part = new Part(database);
                            parts.add(part);
                            return part;
                        });
    }

    /** With what there is so far: a run that is stopped leaves what it has seen. */
    private void write() {
        StringBuilder text =
                new StringBuilder(
                        HEAD.formatted(
                                LocalDate.now(),
                                Runtime.getRuntime().availableProcessors(),
                                memory() >> 30,
                                System.getProperty("java.version"),
                                System.getProperty("os.name")));
        parts.forEach(part -> text.append(part.text));
        try {
            Files.writeString(Path.of(System.getProperty("sextant.benchmarks")), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long memory() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
    }

    /** One database's figures. */
    final class Part {

        private final String database;
        private final StringBuilder text = new StringBuilder();
        private String table = "";
        private double catalogueFew;
        private double catalogueMany;

        private Part(String database) {
            this.database = database;
            text.append("\n## ").append(database).append('\n');
        }

        void enrolments(String how, double ours, double bare) {
            begin("| enrolments a second | Sextant | bare JDBC | ratio | target |");
            row("| %s | %.0f | %.0f | %.2f | 0.25 |", how, ours, bare, ours / bare);
        }

        void page(String name, double few, double many, long sessions) {
            begin("| pages a second | 200 sessions | %,d | time × |".formatted(sessions));
            row("| %s | %.0f | %.0f | %.2f |", name, few, many, few / many);
            if (name.startsWith("catalogue")) {
                catalogueFew = few;
                catalogueMany = many;
            } else if (name.startsWith("bare")) {
                row(
                        "| catalogue to bare (target 0.20) | %.2f | %.2f | |",
                        catalogueFew / few, catalogueMany / many);
            }
        }

        void mails(String which, Letters.Measure ours, Letters.Measure bare) {
            begin("| mails a second | Sextant | Jakarta Mail | ratio | target |");
            row(
                    "| %s %,d mails of %,d bytes, beside %,d of %,d | %.0f | %.0f | %.2f | 0.70 |",
                    which,
                    ours.mails(),
                    ours.taken().each(),
                    bare.mails(),
                    bare.taken().each(),
                    ours.perSecond(),
                    bare.perSecond(),
                    ours.perSecond() / bare.perSecond());
        }

        void heap(String when, long megabytes) {
            begin("| heap | MB |");
            row("| %s | %d |", when, megabytes);
        }

        void statements(String operation, long count) {
            begin("| SQL statements | |");
            row("| %s | %d |", operation, count);
        }

        /** Starts a table unless it is the one that was written to last. */
        private void begin(String head) {
            if (!table.equals(head)) {
                table = head;
                String rule = head.substring(1).replaceAll("[^|]+", "---");
                text.append('\n').append(head).append("\n|").append(rule).append('\n');
            }
        }

        private void row(String format, Object... values) {
            text.append(String.format(Locale.ROOT, format, values)).append('\n');
            write();
        }
    }
}
