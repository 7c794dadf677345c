package org.alfacentre.sextant.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What a virtual machine keeps, once everything that may go has gone. */
final class Memory {

    private Memory() {}

    /** How many objects of this very class can still be reached. */
    static int reachable(ProcessHandle machine, String className) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process histogram =
                    new ProcessBuilder(jcmd, String.valueOf(machine.pid()), "GC.class_histogram")
                            .redirectErrorStream(true)
                            .start();
            String lines = new String(histogram.getInputStream().readAllBytes());
            return lines.lines()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(line -> line.length > 3 && line[3].equals(className))
                    .mapToInt(line -> Integer.parseInt(line[1]))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
