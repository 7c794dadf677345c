package org.alfacentre.sextant.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.alfacentre.sextant.it.SextantServer;
import org.junit.jupiter.api.Test;

/**
 * How long the server takes to be ready, with Sextant and with an application of next to nothing.
 */
class StartBench {

    private static final int TIMES = 3;

    @Test
    void besideAnEmptyApplication() {
        var bare = new BareApplication(Path.of(System.getProperty("sextant.dist")));
        try (SextantServer server = SextantServer.start(Map.of())) {
            double ours = seconds(server);
            bare.installAlone();
            double empty = seconds(server);
            Report.ofThisRun().on("Derby").starts(ours, empty);
        } finally {
            bare.install(false);
        }
    }

    private static double seconds(SextantServer server) {
        return DoubleStream.generate(() -> once(server))
                .limit(TIMES)
                .sorted()
                .skip(TIMES / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double once(SextantServer server) {
        server.stop();
        long begin = System.nanoTime();
        server.restart();
        return (System.nanoTime() - begin) / 1e9;
    }
}
