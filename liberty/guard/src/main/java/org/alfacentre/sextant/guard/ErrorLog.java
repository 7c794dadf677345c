package org.alfacentre.sextant.guard;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The server's log since a mark: the only place that says why an application does not start. */
final class ErrorLog {

    private static final Pattern ERROR = Pattern.compile("^\\[.*? E (CWWK|CWNEN|SRVE|CNTR).*");
    private static final int LONGEST = 1000;

    private final Path file;
    private long mark;

    ErrorLog(Path file) {
        this.file = file;
    }

    void mark() {
        mark = size();
    }

    Optional<String> firstError() {
        return since().lines()
                .filter(line -> ERROR.matcher(line).matches())
                .map(line -> line.substring(line.indexOf(" E ") + " E ".length()))
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line)
                .findFirst();
    }

    private String since() {
        long from = mark <= size() ? mark : 0;
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(from);
            byte[] rest = new byte[(int) Math.min(log.length() - from, 1 << 20)];
            log.readFully(rest);
            return new String(rest, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
