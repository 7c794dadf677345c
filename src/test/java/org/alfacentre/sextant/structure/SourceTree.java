package org.alfacentre.sextant.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources that the tests of the whole read: the kernel's and the modules'. */
final class SourceTree {

    static final Path ROOT = root();

    private SourceTree() {}

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("modules"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Main resources of the kernel and of each module. */
    static List<Path> resources() {
        return Stream.concat(
                        Stream.of(ROOT.resolve("src")),
                        modules().stream().map(it -> it.resolve("src")))
                .map(it -> it.resolve("main/resources"))
                .filter(Files::isDirectory)
                .toList();
    }

    /** The modules' folders. */
    static List<Path> modules() {
        return list(ROOT.resolve("modules")).stream()
                .filter(it -> Files.isRegularFile(it.resolve("pom.xml")))
                .toList();
    }

    /** Every page and fragment. */
    static List<Path> pages() {
        return resources().stream().flatMap(it -> under(it, ".xhtml").stream()).toList();
    }

    /** Main Java sources of the kernel and of each module. */
    static List<Path> java() {
        return resources().stream()
                .map(it -> it.resolveSibling("java"))
                .filter(Files::isDirectory)
                .flatMap(it -> under(it, ".java").stream())
                .toList();
    }

    static List<Path> under(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String shown(Path file) {
        return ROOT.relativize(file).toString();
    }
}
