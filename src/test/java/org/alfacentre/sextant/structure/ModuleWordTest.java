package org.alfacentre.sextant.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One word per module in every place (DESIGN §1), and no module sees another. */
class ModuleWordTest {

    private static final String ROOT = "org.alfacentre.sextant.";
    private static final Pattern TABLE =
            Pattern.compile("(?im)\\bCREATE\\s+(?:TABLE|SEQUENCE|(?:UNIQUE\\s+)?INDEX)\\s+(\\w+)");
    private static final Pattern NAMED = Pattern.compile("@Named\\(\"([^\"]+)\"\\)");
    private static final Pattern TO_PEOPLE =
            Pattern.compile(
                    "(?is)REFERENCES\\s+(?:person|enrolment)\\s*\\(\\s*id\\s*\\)([^,\\n]*)");

    static Stream<Path> modules() {
        return SourceTree.modules().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void itsDescriptorSaysTheSameWord(Path module) {
        String word = word(module);
        String descriptor =
                SourceTree.text(resources(module).resolve("META-INF/sextant/module.properties"));

        assertThat(descriptor)
                .contains("id=" + word + "\n")
                .contains("module=" + ROOT + word + ".");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void itsClassesStandInItsPackage(Path module) {
        Path own = Path.of("org/alfacentre/sextant", word(module));
        Path java = module.resolve("src/main/java");

        assertThat(SourceTree.under(java, ".java"))
                .isNotEmpty()
                .allMatch(file -> java.relativize(file).startsWith(own));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void itSeesNoOtherModule(Path module) {
        List<String> others =
                modules()
                        .map(ModuleWordTest::word)
                        .filter(it -> !it.equals(word(module)))
                        .map(it -> ROOT + it + ".")
                        .toList();

        for (Path file : SourceTree.under(module.resolve("src/main/java"), ".java")) {
            String source = SourceTree.text(file);
            assertThat(others).as(SourceTree.shown(file)).noneMatch(source::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void itsPagesStandUnderItsWord(Path module) {
        Path pages = resources(module).resolve("META-INF/resources");
        String word = word(module);

        assertThat(SourceTree.under(pages, ".xhtml"))
                .map(file -> pages.relativize(file))
                .allMatch(it -> it.startsWith(word) || it.startsWith(Path.of("WEB-INF", word)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void itsWordsStandInItsBundle(Path module) {
        assertThat(SourceTree.list(resources(module).resolve("messages")))
                .map(
                        file ->
                                file.getFileName()
                                        .toString()
                                        .replaceFirst("_(fr|en)\\.properties", ""))
                .containsOnly(word(module));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void itsTablesBearItsWord(Path module) {
        Path migrations = resources(module).resolve("db/migration");
        String word = word(module);
        for (Path folder : SourceTree.list(migrations)) {
            assertThat(folder.getFileName()).hasToString(word);
            assertThat(Files.exists(folder.resolve("flyway.location"))).isTrue();
        }
        for (Path file : SourceTree.under(migrations, ".sql")) {
            assertThat(TABLE.matcher(SourceTree.text(file)).results().map(it -> it.group(1)))
                    .as(SourceTree.shown(file))
                    .allMatch(name -> name.toLowerCase().startsWith(word + "_"));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void itsRowsNeverHoldUpAnErasure(Path module) {
        for (Path file : SourceTree.under(resources(module).resolve("db/migration"), ".sql")) {
            assertThat(TO_PEOPLE.matcher(SourceTree.text(file)).results().map(it -> it.group(1)))
                    .as(SourceTree.shown(file))
                    .allMatch(
                            rest ->
                                    rest.toUpperCase()
                                            .matches("(?s).*ON DELETE (CASCADE|SET NULL).*"));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void itsUnitAndBeansBearItsWord(Path module) {
        String word = word(module);
        Path unit = resources(module).resolve("META-INF/persistence.xml");
        if (Files.exists(unit)) {
            assertThat(SourceTree.text(unit)).contains("persistence-unit name=\"" + word + "\"");
        }
        for (Path file : SourceTree.under(module.resolve("src/main/java"), ".java")) {
            assertThat(NAMED.matcher(SourceTree.text(file)).results().map(it -> it.group(1)))
                    .as(SourceTree.shown(file))
                    .allMatch(name -> name.startsWith(word));
        }
    }

    private static String word(Path module) {
        return module.getFileName().toString();
    }

    private static Path resources(Path module) {
        return module.resolve("src/main/resources");
    }
}
