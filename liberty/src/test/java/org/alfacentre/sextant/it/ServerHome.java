package org.alfacentre.sextant.it;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What an operator has of one Sextant, running or not: the unzipped zip with its script, settings
 * in the environment, data and modules in folders of their own. The database is the one of the run
 * ({@code sextant.database}).
 */
public final class ServerHome {

    private static final Path DIST =
            Path.of(System.getProperty("sextant.dist", "target/dist/sextant")).toAbsolutePath();
    private static final Path FOLDER = Path.of("target", "it").toAbsolutePath();
    private static final Duration RUN = Duration.ofMinutes(1);
    private static final int LOG_LINES = 60;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Path folder;
    private final Map<String, String> env = new LinkedHashMap<>();

    ServerHome(Map<String, String> settings) {
        this.folder = FOLDER.resolve(ProcessHandle.current().pid() + "-" + COUNT.getAndIncrement());
        env.put("SEXTANT_MODE", "test");
        env.put("SEXTANT_HTTP_PORT", String.valueOf(Ports.free()));
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
        copyModules();
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

    String setting(String name) {
        return env.get(name);
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

    /** What the script prints while it runs the server. */
    Path console() {
        return folder.resolve("console.log");
    }

    /** {@code bin/sextant} with these settings, not started yet. */
    ProcessBuilder script(String... arguments) {
        List<String> command = new ArrayList<>(List.of(DIST.resolve("bin/sextant").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SEXTANT_"));
        env.forEach(
                (name, value) -> {
                    if (!value.isEmpty()) {
                        builder.environment().put(name, value);
                    }
                });
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    /** Runs {@code bin/sextant} and returns what it printed. */
    public String run(String... arguments) {
        try {
            Process run = script(arguments).start();
            String output = new String(run.getInputStream().readAllBytes());
            run.waitFor(RUN.toSeconds(), TimeUnit.SECONDS);
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

    /** The end of it, for a test that fails. */
    String lastOfLog() {
        List<String> lines = log().lines().toList();
        return String.join(
                "\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
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

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
