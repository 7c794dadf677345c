package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmokeIT {

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

    /** Without a module the programme, its sessions and its seats are still there. */
    @Test
    void everyModuleMayLeaveAndComeBack() throws IOException {
        List<Path> jars = jars(server.home().modulesDir());
        assertThat(jars).hasSize(8);
        await().atMost(Patience.LONG).until(() -> jars.stream().allMatch(this::isActive));
        Scene scene = Scene.begin(new Api(server)).published().enrol("A").expect("A C");

        for (Path jar : jars) {
            Files.delete(jar);
        }
        await().atMost(Patience.LONG).until(() -> jars.stream().noneMatch(this::isActive));
        assertThat(server.status("/sextant/")).isEqualTo(200);
        assertThat(server.status("/sextant/enrol.xhtml?session=" + scene.code())).isEqualTo(200);
        assertThat(Pages.ofModules()).allSatisfy(page -> assertThat(answered(page)).isEqualTo(404));
        scene.does("A", "cancel");

        for (Path jar : jars) {
            Files.copy(ServerHome.shippedModules().resolve(jar.getFileName()), jar);
        }
        await().atMost(Patience.LONG).until(() -> jars.stream().allMatch(this::isActive));
        assertThat(Pages.ofModules()).allSatisfy(page -> assertThat(answered(page)).isIn(200, 302));
        Scene.begin(new Api(server)).published().enrol("B").expect("B C");
    }

    private int answered(String page) {
        return server.status("/sextant" + page);
    }

    private boolean isActive(Path jar) {
        return server.home().active(jar.getFileName().toString());
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }
}
