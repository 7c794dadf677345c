package org.alfacentre.sextant.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/**
 * Sextant as an operator runs it: the process of a {@link ServerHome}, started by its own script.
 *
 * <p>Most tests use the {@link #shared} one, in test mode; tests that stop, kill or break it {@link
 * #start} their own.
 */
public final class SextantServer implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final int HTTP_OK = 200;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static SextantServer shared;

    private final ServerHome home;
    private Process process;

    private SextantServer(ServerHome home) {
        this.home = home;
    }

    /** The server of this run, started by the first test that asks for it. */
    public static synchronized SextantServer shared() {
        if (shared == null) {
            shared = start(Map.of());
        }
        return shared;
    }

    /**
     * A server of the caller's own, ready to answer.
     *
     * @param settings {@code SEXTANT_…} variables over those of a test; an empty value unsets one
     */
    public static SextantServer start(Map<String, String> settings) {
        SextantServer server = prepare(settings);
        server.launch();
        server.awaitReady();
        return server;
    }

    /** Everything in its place but not started, so that a test can change the modules first. */
    public static SextantServer prepare(Map<String, String> settings) {
        SextantServer server = new SextantServer(new ServerHome(settings));
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
        return server;
    }

    /** Its settings, folders and files. */
    public ServerHome home() {
        return home;
    }

    public Path logsDir() {
        return home.logsDir();
    }

    /** {@code http://localhost:…/sextant/}. */
    public URI baseUri() {
        return serverUri().resolve("/sextant/");
    }

    /** {@code http://localhost:…/}: the guard, {@code /health} and {@code /openapi}. */
    public URI serverUri() {
        return URI.create("http://localhost:" + home.setting("SEXTANT_HTTP_PORT") + "/");
    }

    public void launch() {
        try {
            process =
                    home.script("run")
                            .redirectOutput(
                                    ProcessBuilder.Redirect.appendTo(home.console().toFile()))
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady() {
        try {
            Awaitility.await()
                    .atMost(READY)
                    .pollInterval(Duration.ofMillis(200))
                    .failFast("Sextant stopped while starting", () -> !process.isAlive())
                    .until(this::ready);
        } catch (ConditionTimeoutException | TerminalFailureException e) {
            kill();
            throw new IllegalStateException(e.getMessage() + "\n" + home.lastOfLog(), e);
        }
    }

    public boolean ready() {
        return status("/health/ready") == HTTP_OK;
    }

    /** The status of a GET, or 0 when nobody answers. */
    public int status(String path) {
        HttpRequest get =
                HttpRequest.newBuilder(serverUri().resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .build();
        try {
            return HTTP.send(get, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** How many objects of this very class its virtual machine can still reach. */
    public int reachable(String className) {
        ProcessHandle machine =
                Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .filter(one -> one.info().command().orElse("").endsWith("java"))
                        .findFirst()
                        .orElseThrow();
        return Memory.reachable(machine, className);
    }

    /** As {@code sextant stop}: work under way is finished. */
    public void stop() {
        home.run("stop");
        awaitEnd();
    }

    /** As a power cut. */
    public void kill() {
        if (process != null && process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            awaitEnd();
        }
    }

    /** Up again with the data and modules it had. */
    public void restart() {
        launch();
        awaitReady();
    }

    @Override
    public void close() {
        kill();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
