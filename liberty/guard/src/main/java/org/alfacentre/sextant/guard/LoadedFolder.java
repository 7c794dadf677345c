package org.alfacentre.sextant.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder that the server takes for a part of Sextant's {@code WEB-INF/lib}. */
final class LoadedFolder {

    private final Path folder;
    private final Map<String, String> ids = new TreeMap<>();

    LoadedFolder(Path folder) {
        this.folder = folder;
    }

    Set<String> names() throws IOException {
        Files.createDirectories(folder);
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .forEach(names::add);
        }
        return names;
    }

    /** Ids of what is loaded, by its name, under which no other content ever lies. */
    Map<String, String> ids() throws IOException {
        Set<String> names = names();
        ids.keySet().retainAll(names);
        names.forEach(name -> ids.computeIfAbsent(name, this::idOf));
        return Map.copyOf(ids);
    }

    private String idOf(String name) {
        return SaidId.of(folder.resolve(name)).orElse(null);
    }

    /** Whole or not at all: a copy under another name, then a rename. */
    void add(ModuleJar jar) throws IOException {
        Files.createDirectories(folder);
        Path copy = folder.resolve(jar.loadedName() + ".part");
        Files.copy(jar.path(), copy, StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, folder.resolve(jar.loadedName()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Kept under a name that the server does not read, in case it has to come {@link #back}. */
    void takeOut(String name) throws IOException {
        move(name, name + ".out");
    }

    void back(String name) throws IOException {
        move(name + ".out", name);
    }

    void remove(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    /** Forgets what was taken out, and copies that a stop left half done. */
    void sweep() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> !f.toString().endsWith(".jar")).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void move(String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
    }
}
