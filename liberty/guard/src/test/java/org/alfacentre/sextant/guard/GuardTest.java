package org.alfacentre.sextant.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {

    @TempDir private Path folder;

    private StandIn sextant;
    private Path modules;
    private Settings settings;
    private Guard guard;
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @BeforeEach
    void emptyFolders() throws IOException {
        modules = Files.createDirectory(folder.resolve("modules"));
        settings =
                new Settings(
                        modules,
                        folder.resolve("loaded"),
                        folder.resolve("state.json"),
                        folder.resolve("log"),
                        URI.create("http://localhost:1"));
        sextant = new StandIn(settings.loaded());
        guard = newGuard();
    }

    @Test
    void modulesAreInPlaceBeforeSextantStarts() throws IOException {
        drop("one");
        drop("two");

        begin();

        assertThat(sextant.starts).isEqualTo(1);
        assertThat(loaded()).containsExactly("one", "two");
        assertThat(state()).contains("\"id\":\"one\"", "ACTIVE").doesNotContain("BROKEN");
    }

    @Test
    void jarIsLetInOnceItLookedTheSameTwice() throws IOException {
        begin();

        drop("one");
        guard.look();
        assertThat(loaded()).isEmpty();

        guard.look();
        assertThat(loaded()).containsExactly("one");
        assertThat(sextant.starts).isEqualTo(2);
    }

    @Test
    void jarTakenOutIsUnloadedAndForgotten() throws IOException {
        drop("one");
        begin();

        Files.delete(modules.resolve("one.jar"));
        guard.look();

        assertThat(loaded()).isEmpty();
        assertThat(state()).isEqualTo("{\"modules\":[]}");
    }

    @Test
    void newContentGetsANewName() throws IOException {
        drop("one");
        begin();
        Set<String> before = sextant.files();

        Jars.with(modules.resolve("one.jar"), "one", Map.of("more", "than before"));
        looks();

        assertThat(loaded()).containsExactly("one");
        assertThat(sextant.files()).isNotEqualTo(before);
    }

    @Test
    void culpritIsPutAsideAndItsCompanionsStay() throws IOException {
        drop("one");
        begin();

        drop("bad");
        drop("two");
        looks();

        assertThat(loaded()).containsExactly("one", "two");
        assertThat(state()).contains("\"code\":\"not-started\"", "cannot start with bad");
        assertThat(sextant.up).isTrue();
    }

    @Test
    void brokenUpdateLeavesTheOldVersionRunning() throws IOException {
        drop("one");
        begin();
        Set<String> before = sextant.files();

        Jars.with(modules.resolve("one.jar"), "one", Map.of("bad", ""));
        sextant.brokenContent = true;
        looks();

        assertThat(sextant.files()).isEqualTo(before);
        assertThat(sextant.up).isTrue();
    }

    @Test
    void damagedJarNeverReachesSextant() throws IOException {
        begin();

        Files.writeString(modules.resolve("half.jar"), "PK");
        looks();

        assertThat(sextant.starts).isEqualTo(1);
        assertThat(state()).contains("\"state\":\"BROKEN\",\"code\":\"damaged-zip\"");
    }

    @Test
    void secondJarOfOneIdIsRefused() throws IOException {
        drop("one");
        begin();

        Jars.module(modules.resolve("another.jar"), "one");
        looks();

        assertThat(sextant.starts).isEqualTo(1);
        assertThat(state()).contains("REFUSED", "one is already the id of one.jar");
    }

    @Test
    void anIdIsHeldByAVersionThatRunsOnUnderABadFile() throws IOException {
        drop("one");
        begin();
        Set<String> before = sextant.files();
        Files.writeString(modules.resolve("one.jar"), "PK");
        Jars.with(modules.resolve("fixed.jar"), "one", Map.of("more", "than before"));
        looks();

        assertThat(sextant.files()).isEqualTo(before);
        assertThat(state())
                .contains("damaged-zip", "one is already the id of one.jar")
                .doesNotContain("not-started");

        Files.delete(modules.resolve("one.jar"));
        looks();
        assertThat(loaded()).containsExactly("fixed");
        assertThat(sextant.up).isTrue();
    }

    @Test
    void correctedFileReplacesTheBadUpgrade() throws IOException {
        drop("one");
        begin();
        Set<String> before = sextant.files();
        Jars.with(modules.resolve("one.jar"), "one", Map.of("META-INF/web-fragment.xml", "<x/>"));
        looks();
        assertThat(sextant.files()).isEqualTo(before);

        Jars.with(modules.resolve("one.jar"), "one", Map.of("more", "than before"));
        looks();

        assertThat(loaded()).containsExactly("one");
        assertThat(sextant.files()).isNotEqualTo(before);
        assertThat(state()).contains("ACTIVE").doesNotContain("REFUSED");
    }

    @Test
    void aBadFileIsKnownByTheIdThatItSaysOrElseTheOneItHad() throws IOException {
        drop("one");
        begin();
        Files.writeString(modules.resolve("one.jar"), "PK");
        Jars.with(modules.resolve("x.jar"), "two", Map.of("META-INF/web-fragment.xml", "<x/>"));
        looks();

        assertThat(state())
                .contains("\"file\":\"one.jar\",\"state\":\"BROKEN\",\"id\":\"one\"")
                .contains("\"file\":\"x.jar\",\"state\":\"REFUSED\",\"id\":\"two\"");
    }

    @Test
    void culpritIsNotTriedAgainAfterARestart() throws IOException {
        drop("one");
        drop("bad");
        begin();
        assertThat(loaded()).containsExactly("one");

        sextant.starts = 0;
        guard = newGuard();
        begin();

        assertThat(sextant.starts).isEqualTo(1);
        assertThat(loaded()).containsExactly("one");
    }

    @Test
    void whatSextantItselfSaysOfACulpritIsNotTriedAtEachLook() throws IOException {
        sextant.fault = "{\"code\":\"bean-missing\",\"reason\":\"x.BadModule\"}";
        begin();
        drop("bad");
        looks();
        int starts = sextant.starts;

        looks();

        assertThat(sextant.starts).isEqualTo(starts);
        assertThat(state()).contains("\"code\":\"bean-missing\"", "BROKEN");
    }

    @Test
    void noJarIsBlamedForADatabaseThatIsDown() throws IOException {
        sextant.databaseDown = true;
        drop("one");
        begin();
        assertThat(state()).doesNotContain("BROKEN");

        sextant.databaseDown = false;
        now = now.plus(Duration.ofMinutes(2));
        looks();

        assertThat(loaded()).containsExactly("one");
        assertThat(sextant.up).isTrue();
    }

    private void begin() throws IOException {
        guard.begin();
        guard.look();
    }

    private void looks() throws IOException {
        guard.look();
        guard.look();
        guard.look();
    }

    private void drop(String id) {
        Jars.module(modules.resolve(id + ".jar"), id);
    }

    private Guard newGuard() {
        return new Guard(settings, sextant, new TestClock());
    }

    private String state() throws IOException {
        return Files.readString(settings.state());
    }

    private Set<String> loaded() throws IOException {
        Set<String> ids = new TreeSet<>();
        sextant.files().forEach(name -> ids.add(name.substring(0, name.indexOf('.'))));
        return ids;
    }

    private final class TestClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
