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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {

    @TempDir private Path folder;

    private final Sextant sextant = new Sextant();
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

    /** Starts with any jar but {@code bad}. */
    private final class Sextant implements Application {

        private int starts;
        private boolean up;
        private boolean databaseDown;
        private boolean brokenContent;
        private Set<String> proven = Set.of();
        private String fault = "cannot start with bad";

        Set<String> files() throws IOException {
            return new LoadedFolder(settings.loaded()).names();
        }

        @Override
        public void stop() {
            up = false;
        }

        @Override
        public Optional<String> startAndAsk() {
            starts++;
            try {
                Set<String> files = files();
                up = !databaseDown && files.stream().noneMatch(name -> name.startsWith("bad"));
                up &= !brokenContent || files.equals(proven);
                if (up) {
                    proven = files;
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return up ? Optional.empty() : Optional.of(fault);
        }
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
