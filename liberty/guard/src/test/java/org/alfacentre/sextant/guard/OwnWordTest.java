package org.alfacentre.sextant.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a module brings bears its own word. */
class OwnWordTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/resources/trades/days.xhtml",
                "META-INF/resources/index.xhtml",
                "META-INF/resources/WEB-INF/sextant/layout.xhtml",
                "messages/shell_fr.properties",
                "db/migration/kernel/V99__x.sql"
            })
    void fileOfAnotherIsForeign(String entry) {
        Path jar = Jars.with(folder.resolve("a.jar"), "seventh", Map.of(entry, ""));

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.FOREIGN_PART);
        assertThat(refusal(jar).detail()).contains(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/resources/seventh/page.xhtml",
                "META-INF/resources/WEB-INF/seventh/part.xhtml",
                "messages/seventh_fr.properties"
            })
    void itsOwnFilesAreItsOwn(String entry) {
        Path jar = Jars.with(folder.resolve("a.jar"), "seventh", Map.of(entry, "<x/>"));

        assertThatCode(() -> new JarCheck().check(jar)).doesNotThrowAnyException();
    }

    @Test
    void unitOfAnotherNameIsForeign() {
        String unit = "<persistence><persistence-unit name=\"kernel\"/></persistence>";
        Path jar =
                Jars.with(
                        folder.resolve("a.jar"),
                        "seventh",
                        Map.of("META-INF/persistence.xml", unit));

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.FOREIGN_PART);
    }

    @ParameterizedTest
    @CsvSource({
        "@jakarta.inject.Named(\"shell\") class A {},bean shell",
        "@jakarta.inject.Named class Home {},bean home",
        "@jakarta.ws.rs.Path(\"sessions\") class A {},resource sessions",
        "@jakarta.ws.rs.Path(\"/trades/days\") class A {},resource /trades/days"
    })
    void namesOfAnotherAreForeign(String type, String named) {
        Path jar = withClass(type);

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.FOREIGN_PART);
        assertThat(refusal(jar).detail()).contains(named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@jakarta.inject.Named(\"seventhPage\") class A {}",
                "@jakarta.inject.Named class SeventhPage {}",
                "@jakarta.ws.rs.Path(\"/seventh\") class A {}",
                "@jakarta.enterprise.context.ApplicationScoped class A { long a = 1L; double b = 2; }"
            })
    void itsOwnNamesAreItsOwn(String type) {
        Path jar = withClass(type);

        assertThatCode(() -> new JarCheck().check(jar)).doesNotThrowAnyException();
    }

    @Test
    void classOfTheKernelIsForeign() {
        Path jar =
                Jars.with(
                        folder.resolve("a.jar"),
                        "seventh",
                        Classes.of(
                                Map.of(
                                        "org/alfacentre/sextant/shell/Menu",
                                        "package org.alfacentre.sextant.shell; class Menu {}")));

        assertThat(refusal(jar).detail()).contains("class org/alfacentre/sextant/shell/Menu");
    }

    @Test
    void moduleWhoseClassIsNotThereIsRefused() {
        Path jar =
                Jars.jar(
                        folder.resolve("a.jar"),
                        Map.of(Descriptor.ENTRY, Jars.descriptor("seventh")));

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.BAD_DESCRIPTOR);
        assertThat(refusal(jar).detail()).contains("org.example.seventh.Module");
    }

    private Path withClass(String type) {
        return Jars.with(
                folder.resolve("a.jar"),
                "seventh",
                Classes.of(Map.of("org/example/seventh/Source", Classes.body("seventh", type))));
    }

    private static Refusal refusal(Path jar) {
        return catchThrowableOfType(RefusedException.class, () -> new JarCheck().check(jar))
                .refusal();
    }
}
