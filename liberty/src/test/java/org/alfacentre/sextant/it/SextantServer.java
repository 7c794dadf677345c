package org.alfacentre.sextant.it;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/**
 * Sextant as an operator runs it: the unzipped zip, started by its own script with settings in the
 * environment, its data and modules in folders of their own.
 *
 * <p>Most tests use the {@link #shared} one, in test mode; tests that stop, kill or break it {@link
 * #start} their own. The database is the one of the run ({@code sextant.database}).
 */
public final class SextantServer implements AutoCloseable {

    private static final Path DIST =
            Path.of(System.getProperty("sextant.dist", "target/dist/sextant")).toAbsolutePath();
    private static final Path FOLDER = Path.of("target", "it").toAbsolutePath();
    private static final Duration READY = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final int HTTP_OK = 200;
    private static final int LOG_LINES = 60;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static SextantServer shared;

    private final Path folder;
    private final Map<String, String> env = new LinkedHashMap<>();
    private Process process;

    private SextantServer(Map<String, String> settings) {
        this.folder = FOLDER.resolve(ProcessHandle.current().pid() + "-" + COUNT.getAndIncrement());
        env.put("SEXTANT_MODE", "test");
        env.put("SEXTANT_HTTP_PORT", String.valueOf(freePort()));
        env.put("SEXTANT_DATA_DIR", folder.resolve("data").toString());
        env.put("SEXTANT_MODULES_DIR", folder.resolve("modules").toString());
        env.put("SEXTANT_NODE", "node" + COUNT.get());
        String jvm = System.getProperty("sextant.jvm", "").strip();
        if (!jvm.isEmpty()) {
            env.put("JVM_ARGS", jvm);
        }
        if (TestDatabase.isPostgresql() && !settings.containsKey("SEXTANT_DB_URL")) {
            env.putAll(TestDatabase.fresh());
        }
        env.putAll(settings);
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
        SextantServer server = new SextantServer(settings);
        server.copyModules();
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
        return server;
    }

    /** {@code http://localhost:…/sextant/}. */
    public URI baseUri() {
        return serverUri().resolve("/sextant/");
    }

    /** {@code http://localhost:…/}: the guard, {@code /health} and {@code /openapi}. */
    public URI serverUri() {
        return URI.create("http://localhost:" + env.get("SEXTANT_HTTP_PORT") + "/");
    }

    public Path modulesDir() {
        return Path.of(env.get("SEXTANT_MODULES_DIR"));
    }

    public Path dataDir() {
        return Path.of(env.get("SEXTANT_DATA_DIR"));
    }

    public Path logsDir() {
        return dataDir().resolve("logs");
    }

    /** Where mails are written as {@code .eml} when no SMTP server is set. */
    public Path outboxDir() {
        return dataDir().resolve("outbox");
    }

    /** The jars as they were shipped, to put one back. */
    public static Path shippedModules() {
        return DIST.resolve("modules");
    }

    public void launch() {
        ProcessBuilder builder = new ProcessBuilder(script(), "run");
        settings(builder);
        builder.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("console.log").toFile()));
        try {
            process = builder.start();
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
            throw new IllegalStateException(e.getMessage() + "\n" + lastOfLog(), e);
        }
    }

    public boolean ready() {
        return status("/health/ready") == HTTP_OK;
    }

    /** Whether the journal of the guard says that this file of the modules folder runs. */
    public boolean active(String file) {
        return running(file) != null;
    }

    /**
     * The digest of that file's content which runs, by the journal of the guard; null when none.
     */
    public String running(String file) {
        String journal = journal();
        return journal.isBlank()
                ? null
                : JsonPath.from(journal)
                        .param("file", file)
                        .getString(
                                "modules.find { it.file == file && it.state == 'ACTIVE' }?.digest");
    }

    /** What the guard says of each file of the modules folder, as JSON. */
    public String journal() {
        return read(dataDir().resolve("modules-state.json"));
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

    /** As {@code sextant stop}: work under way is finished. */
    public void stop() {
        run("stop");
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

    /** Runs {@code bin/sextant} with this server's settings and returns what it printed. */
    public String run(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = script();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        settings(builder);
        try {
            Process run = builder.start();
            String output = new String(run.getInputStream().readAllBytes());
            run.waitFor(STOP.toSeconds(), TimeUnit.SECONDS);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** The server's log so far. */
    public String log() {
        return read(logsDir().resolve("messages.log"));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private String lastOfLog() {
        List<String> lines = log().lines().toList();
        return String.join(
                "\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
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

    private void settings(ProcessBuilder builder) {
        builder.environment().keySet().removeIf(name -> name.startsWith("SEXTANT_"));
        env.forEach(
                (name, value) -> {
                    if (!value.isEmpty()) {
                        builder.environment().put(name, value);
                    }
                });
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    }

    private static String script() {
        return DIST.resolve("bin").resolve("sextant").toString();
    }

    private void copyModules() {
        try (Stream<Path> jars = Files.list(shippedModules())) {
            Files.createDirectories(modulesDir());
            Files.createDirectories(dataDir());
            for (Path jar : jars.toList()) {
                Files.copy(jar, modulesDir().resolve(jar.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that nobody listens at. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
