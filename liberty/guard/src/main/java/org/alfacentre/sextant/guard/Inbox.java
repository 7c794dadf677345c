package org.alfacentre.sextant.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder that operators see. A file counts once it looked the same twice. */
final class Inbox {

    /** Changes whenever the file does. */
    record Stamp(long size, FileTime modified) {}

    private final Path folder;
    private Map<String, Stamp> before = Map.of();
    private Map<String, Stamp> now = Map.of();

    Inbox(Path folder) {
        this.folder = folder;
    }

    void look() throws IOException {
        before = now;
        Map<String, Stamp> seen = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".jar")).toList()) {
                    stamp(file, seen);
                }
            }
        }
        now = seen;
    }

    /** A copy under way, or a file just touched. */
    Set<String> unsettled() {
        Set<String> names = new TreeSet<>(now.keySet());
        names.removeIf(name -> now.get(name).equals(before.get(name)));
        return names;
    }

    Map<String, Stamp> settled() {
        Map<String, Stamp> settled = new TreeMap<>(now);
        settled.entrySet().retainAll(before.entrySet());
        return settled;
    }

    Set<String> names() {
        return now.keySet();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private static void stamp(Path file, Map<String, Stamp> seen) throws IOException {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            if (is.isRegularFile()) {
                seen.put(
                        file.getFileName().toString(), new Stamp(is.size(), is.lastModifiedTime()));
            }
        } catch (NoSuchFileException e) {
            seen.remove(file.getFileName().toString());
        }
    }
}
