package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SmokeIT {

    private static final Duration RELOADED = Duration.ofSeconds(60);

    private final SextantServer server = SextantServer.shared();

    @Test
    void saysThatItIsReady() {
        assertThat(server.status("/health/ready")).isEqualTo(200);
    }

    @Test
    void leadsFromTheRootToTheHomePage() {
        assertThat(server.status("/")).isEqualTo(302);
        assertThat(server.status("/sextant/")).isEqualTo(200);
    }

    @Test
    void listsItsInterface() {
        assertThat(server.status("/openapi")).isEqualTo(200);
    }

    @Test
    void knowsNothingElseAtTheRoot() {
        assertThat(server.status("/nowhere")).isEqualTo(404);
    }

    @Test
    void jarTakenOutIsGoneAndPutBackIsThereAgain() throws IOException {
        Path jar = server.modulesDir().resolve("sextant-trades.jar");
        await().atMost(RELOADED).until(() -> server.active("sextant-trades.jar"));

        Files.delete(jar);
        await().atMost(RELOADED).until(() -> !server.active("sextant-trades.jar"));
        assertThat(server.status("/sextant/")).isEqualTo(200);

        Files.copy(SextantServer.shippedModules().resolve(jar.getFileName()), jar);
        await().atMost(RELOADED).until(() -> server.active("sextant-trades.jar"));
        assertThat(server.status("/sextant/")).isEqualTo(200);
    }
}
