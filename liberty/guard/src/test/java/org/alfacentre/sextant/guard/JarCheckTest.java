package org.alfacentre.sextant.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JarCheckTest {

    @TempDir private Path folder;

    @Test
    void soundModuleTellsItsIdAndVersion() throws RefusedException {
        ModuleJar jar = new JarCheck().check(Jars.module(folder.resolve("a.jar"), "seventh"));

        assertThat(jar.id()).isEqualTo("seventh");
        assertThat(jar.version()).isEqualTo("1.0.0");
        assertThat(jar.loadedName()).matches("a\\.[0-9a-f]{12}\\.jar");
    }

    @Test
    void halfOfAJarIsDamaged() throws IOException {
        Path jar = Jars.module(folder.resolve("a.jar"), "seventh");
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.DAMAGED);
    }

    @Test
    void bitFlippedInsideAnEntryIsDamaged() throws IOException {
        Path jar = Jars.with(folder.resolve("a.jar"), "seventh", Map.of("x", "some long content"));
        byte[] bytes = Files.readAllBytes(jar);
        bytes[40] ^= 1;
        Files.write(jar, bytes);

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.DAMAGED);
    }

    @Test
    void malformedXmlNamesTheFile() {
        Path jar =
                Jars.with(
                        folder.resolve("a.jar"),
                        "seventh",
                        Map.of("META-INF/faces-config.xml", "<faces-config>"));

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.MALFORMED_XML);
        assertThat(refusal(jar).detail()).startsWith("META-INF/faces-config.xml");
    }

    @Test
    void jarWithoutDescriptorIsNoModule() {
        Path jar = Jars.jar(folder.resolve("a.jar"), Map.of("x", "y"));

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.NO_DESCRIPTOR);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "id=seventh|id=Sept-ième",
                "axis=7|axis=seven",
                "contract=[1,2)|contract=1",
                "contract=[1,2)|contract=[2,3",
                "module=org.example.seventh.Module|module="
            },
            delimiter = '|')
    void descriptorWithAWrongKeyIsRefused(String right, String wrong) {
        Path jar =
                Jars.jar(
                        folder.resolve("a.jar"),
                        Map.of(Descriptor.ENTRY, Jars.descriptor("seventh").replace(right, wrong)));

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.BAD_DESCRIPTOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/web-fragment.xml",
                "META-INF/services/jakarta.enterprise.inject.spi.Extension"
            })
    void partsThatTheServerWouldRunAreForbidden(String entry) {
        Path jar = Jars.with(folder.resolve("a.jar"), "seventh", Map.of(entry, "<x/>"));

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.FORBIDDEN_PART);
    }

    @Test
    void annotatedServletIsForbidden() {
        String constants = "\1\0\"Ljakarta/servlet/annotation/WebServlet;";
        Path jar = Jars.with(folder.resolve("a.jar"), "seventh", Map.of("A.class", constants));

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.FORBIDDEN_PART);
    }

    @Test
    void moduleForAnotherContractIsIncompatible() {
        Path jar =
                Jars.jar(
                        folder.resolve("a.jar"),
                        Map.of(
                                Descriptor.ENTRY,
                                Jars.descriptor("seventh").replace("[1,2)", "[2,3)")));

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.INCOMPATIBLE);
        assertThat(refusal(jar).state()).isEqualTo("INCOMPATIBLE");
    }

    @Test
    void migrationsOfAnotherModuleAreForeign() {
        Path jar =
                Jars.with(
                        folder.resolve("a.jar"),
                        "seventh",
                        Map.of("db/migration/trades/V1__x.sql", "select 1"));

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.FOREIGN_PART);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kernel", "api", "sextant", "mail", "training", "accommodation"})
    void wordsOfSextantItselfAreNoIds(String id) {
        Path jar = Jars.module(folder.resolve("a.jar"), id);

        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.RESERVED_ID);
        assertThat(refusal(jar).detail()).contains(id);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "AXE-seventh|AXE-seventhandtherest|has 21 characters",
                "SEVENTH|SEVENTHSEVENTHSEVENTH|has 21 characters",
                "\"number\": 9,||number is missing",
                "{\"axes\"|{axes|actions.json"
            },
            delimiter = '|')
    void actionsThatTheTablesWouldNotTakeAreSaid(String right, String wrong, String detail) {
        String actions =
                """
                {"axes": [{"code": "AXE-seventh", "number": 7, "title": "Tutorat"}],
                 "actions": [{"code": "SEVENTH", "number": 9, "axis": "AXE-seventh", "title": "T"}]}
                """;
        Path sound = folder.resolve("sound.jar");
        Path jar = folder.resolve("a.jar");
        Jars.with(sound, "seventh", Map.of(BroughtActions.ENTRY, actions));
        String changed = actions.replace(right, wrong == null ? "" : wrong);
        Jars.with(jar, "seventh", Map.of(BroughtActions.ENTRY, changed));

        assertThatCode(() -> new JarCheck().check(sound)).doesNotThrowAnyException();
        assertThat(refusal(jar).code()).isEqualTo(Refusal.Code.BAD_ACTIONS);
        assertThat(refusal(jar).detail()).contains(detail);
    }

    private static Refusal refusal(Path jar) {
        return catchThrowableOfType(RefusedException.class, () -> new JarCheck().check(jar))
                .refusal();
    }
}
