package org.alfacentre.sextant.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/new-module} makes, outside the repository. */
@DisabledOnOs(OS.WINDOWS)
class NewModuleTest {

    @TempDir private Path elsewhere;

    private Path folder;

    @BeforeEach
    void make() throws IOException, InterruptedException {
        folder = elsewhere.resolve("mentoring");
        assertThat(run("mentoring", folder.toString(), "fr.example")).isZero();
    }

    @Test
    void itCompilesAgainstTheKernelAlone() throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-proc:none",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                Files.createDirectory(elsewhere.resolve("classes")).toString()));
        SourceTree.under(folder.resolve("src/main"), ".java")
                .forEach(file -> arguments.add(file.toString()));

        int errors =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, arguments.toArray(String[]::new));

        assertThat(errors).isZero();
    }

    @Test
    void itsWordStandsInEveryPlace() {
        Path resources = folder.resolve("src/main/resources");

        assertThat(folder.resolve("src/main/java/fr/example/mentoring/MentoringModule.java"))
                .exists();
        assertThat(resources.resolve("META-INF/resources/mentoring/page.xhtml")).exists();
        assertThat(resources.resolve("META-INF/resources/WEB-INF/mentoring/notes.xhtml")).exists();
        assertThat(resources.resolve("db/migration/mentoring/V1__mentoring.sql")).exists();
        assertThat(SourceTree.under(folder, ""))
                .filteredOn(Files::isRegularFile)
                .allSatisfy(
                        file ->
                                assertThat(SourceTree.text(file))
                                        .as(file.toString())
                                        .doesNotContainPattern("@(id|Name|ACTION|package)@"));
    }

    @Test
    void itSpeaksBothLanguages() throws IOException {
        Path messages = folder.resolve("src/main/resources/messages");

        assertThat(keys(messages.resolve("mentoring_en.properties")))
                .isEqualTo(keys(messages.resolve("mentoring_fr.properties")))
                .contains("mentoring.name", "mentoring.mail.invitation.body");
    }

    @Test
    void nothingIsMadeOverWhatIsThereOrUnderAWordThatIsNone()
            throws IOException, InterruptedException {
        assertThat(run("mentoring", folder.toString())).isNotZero();
        assertThat(run("Men-toring", elsewhere.resolve("other").toString())).isNotZero();
        assertThat(run("training", elsewhere.resolve("other").toString())).isNotZero();
        assertThat(run("seventeenletters1", elsewhere.resolve("other").toString())).isNotZero();
        assertThat(elsewhere.resolve("other")).doesNotExist();
    }

    private static List<String> keys(Path bundle) throws IOException {
        var keys = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            keys.load(reader);
        }
        return keys.stringPropertyNames().stream().sorted().toList();
    }

    private static int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add("sh");
        command.add(SourceTree.ROOT.resolve("liberty/src/main/dist/bin/new-module").toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
