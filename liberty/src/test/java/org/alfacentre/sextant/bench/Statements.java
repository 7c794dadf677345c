package org.alfacentre.sextant.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts the SQL statements of an operation in the server's trace. */
record Statements(Path logs) {

    private static final int TRIES = 9;
    private static final Pattern SQL =
            Pattern.compile("(?m)^\\[.* (SELECT|INSERT|UPDATE|DELETE|VALUES|WITH) ");

    /** The median of several tries: now and then a request also renews what is kept a while. */
    long of(int status, IntFunction<HttpRequest> operation) {
        Load.answer(operation.apply(0), status);
        return IntStream.rangeClosed(1, TRIES)
                .mapToLong(
                        i -> {
                            long before = written();
                            Load.answer(operation.apply(i), status);
                            return written() - before;
                        })
                .sorted()
                .toArray()[TRIES / 2];
    }

    private long written() {
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(file -> file.getFileName().toString().startsWith("trace"))
                    .mapToLong(Statements::statements)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long statements(Path file) {
        try {
            return SQL.matcher(Files.readString(file)).results().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
