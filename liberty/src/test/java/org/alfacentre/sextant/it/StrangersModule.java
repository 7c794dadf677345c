package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A module as a stranger makes one: by {@code bin/new-module}, in a folder outside the repository,
 * built by Maven against the published jars.
 */
final class StrangersModule {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PUBLISHED = Path.of("target", "it", "published").toAbsolutePath();
    private static final String GROUP = "org/alfacentre/sextant";
    private static final String VERSION = System.getProperty("sextant.version", "1.0.0-SNAPSHOT");
    private static final int MINUTES = 5;

    private final String id;
    private final Path folder;

    private StrangersModule(String id, Path folder) {
        this.id = id;
        this.folder = folder;
    }

    /** Made, not built yet: a test may change its files first. */
    static StrangersModule make(String id, Path elsewhere) {
        Path folder = elsewhere.resolve(id);
        String script = ServerHome.shippedModules().resolveSibling("bin/new-module").toString();
        assertThat(run(elsewhere, List.of(script, id, folder.toString(), "fr.example"))).isEmpty();
        return new StrangersModule(id, folder);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** With the testkit; what Maven said, empty when the build passed. */
    String build() {
        return maven("package");
    }

    String buildUntested() {
        return maven("-DskipTests", "package");
    }

    private String maven(String... goals) {
        publish();
        List<String> command = new ArrayList<>();
        command.add(ROOT.resolve("mvnw").toString());
        command.addAll(List.of("-o", "-q", "-Dmaven.repo.local=" + PUBLISHED));
        command.add("-Dmaven.repo.local.tail=" + localRepository());
        command.addAll(List.of(goals));
        return run(folder, command);
    }

    Path jar() {
        return folder.resolve("target").resolve("sextant-" + id + "-1.0.0.jar");
    }

    /** As {@code mvn install} would, but into a folder of the test's own. */
    private static void publish() {
        pom("sextant-parent", ROOT.resolve("pom.xml"));
        pom("sextant-kernel", ROOT.resolve("src/pom.xml"));
        pom("sextant-guard", ROOT.resolve("liberty/guard/pom.xml"));
        pom("sextant-testkit", ROOT.resolve("testkit/pom.xml"));
        jar("sextant-kernel", "src", "");
        jar("sextant-guard", "liberty/guard", "-classes");
        jar("sextant-testkit", "testkit", "");
    }

    private static void pom(String artifact, Path pom) {
        copy(pom, place(artifact, ".pom"));
    }

    private static void jar(String artifact, String folder, String classifier) {
        String name = artifact + "-" + VERSION + classifier + ".jar";
        copy(
                ROOT.resolve(folder).resolve("target").resolve(name),
                place(artifact, classifier + ".jar"));
    }

    private static Path place(String artifact, String end) {
        return PUBLISHED
                .resolve(GROUP)
                .resolve(artifact)
                .resolve(VERSION)
                .resolve(artifact + "-" + VERSION + end);
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String localRepository() {
        return System.getProperty(
                "maven.repo.local",
                Path.of(System.getProperty("user.home"), ".m2", "repository").toString());
    }

    /** What it said when it failed, else nothing. */
    private static String run(Path where, List<String> command) {
        try {
            Path said = Files.createTempFile("run", ".log");
            Process process =
                    new ProcessBuilder(new ArrayList<>(command))
                            .directory(where.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
            return process.exitValue() == 0 ? "" : Files.readString(said) + process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
