package org.alfacentre.sextant.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every page of the kernel and of the modules, as the source tree has them. */
final class Pages {

    private static final String RESOURCES = "src/main/resources/META-INF/resources";
    private static final Path ROOT = Path.of("..");

    private Pages() {}

    /** Such as {@code /catalogue.xhtml}. */
    static Set<String> ofKernel() {
        return in(ROOT.resolve(RESOURCES));
    }

    /** Such as {@code /trades/days.xhtml}. */
    static Set<String> ofModules() {
        try (Stream<Path> modules = Files.list(ROOT.resolve("modules"))) {
            return modules.map(module -> module.resolve(RESOURCES))
                    .filter(Files::isDirectory)
                    .flatMap(folder -> in(folder).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> "/" + folder.relativize(file))
                    .filter(path -> path.endsWith(".xhtml") && !path.contains("/WEB-INF/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
