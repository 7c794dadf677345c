package org.alfacentre.sextant.it.inside;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.TestRunnerPasses;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive of the in-container tests: the WAR as it is shipped, the modules beside its jars. */
final class Whole {

    private Whole() {}

    static WebArchive war() {
        WebArchive war =
                ShrinkWrap.create(ZipImporter.class, "whole.war")
                        .importFrom(Path.of("target", "sextant.war").toFile())
                        .as(WebArchive.class);
        try (Stream<Path> modules = Files.list(Path.of("target", "modules"))) {
            modules.map(Path::toFile).forEach(war::addAsLibrary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war.addAsLibrary(jarOf(Assertions.class))
                .addPackage(Whole.class.getPackage())
                .addClass(TestRunnerPasses.class);
    }

    private static File jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
