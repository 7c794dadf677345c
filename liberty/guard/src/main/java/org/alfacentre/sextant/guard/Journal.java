package org.alfacentre.sextant.guard;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of each file of the modules folder; kept over restarts, and read by the kernel for
 * its modules page.
 */
final class Journal {

    /** A line of the journal; {@code id}, {@code version} and {@code digest} where known. */
    record Line(
            String file,
            String state,
            String id,
            String version,
            String digest,
            Refusal refusal,
            String when) {

        boolean sameAs(Line other) {
            return other != null
                    && state.equals(other.state)
                    && Objects.equals(id, other.id)
                    && Objects.equals(digest, other.digest)
                    && Objects.equals(refusal, other.refusal);
        }
    }

    private final Path file;
    private final Clock clock;
    private final Map<String, Line> lines = new TreeMap<>();
    private boolean changed;

    Journal(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    void active(ModuleJar jar) {
        put(line(jar, "ACTIVE", null));
    }

    /**
     * @param saidId null when the file does not say it: then it is still that of the version before
     */
    void refused(String name, String saidId, Refusal refusal) {
        Line before = lines.get(name);
        String id = saidId == null && before != null ? before.id() : saidId;
        put(new Line(name, refusal.state(), id, null, null, refusal, now()));
    }

    void refused(ModuleJar jar, Refusal refusal) {
        put(line(jar, refusal.state(), refusal));
    }

    /** Whether exactly this content once brought Sextant down: it is not tried a second time. */
    boolean failedBefore(ModuleJar jar) {
        Line line = lines.get(jar.file());
        return line != null
                && jar.digest().equals(line.digest())
                && line.refusal() != null
                && line.refusal().code().isSeenByStarting();
    }

    boolean provenBefore(ModuleJar jar) {
        Line line = lines.get(jar.file());
        return line != null && jar.digest().equals(line.digest()) && line.state().equals("ACTIVE");
    }

    /** Forgets the files that are no longer there. */
    void keepOnly(Set<String> files) {
        changed |= lines.keySet().retainAll(files);
    }

    private void put(Line line) {
        if (!line.sameAs(lines.get(line.file()))) {
            lines.put(line.file(), line);
            changed = true;
        }
    }

    private Line line(ModuleJar jar, String state, Refusal refusal) {
        return new Line(jar.file(), state, jar.id(), jar.version(), jar.digest(), refusal, now());
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    void read() throws IOException {
        if (Files.exists(file)) {
            try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
                for (JsonValue value : reader.readObject().getJsonArray("modules")) {
                    Line line = line(value.asJsonObject());
                    lines.put(line.file(), line);
                }
            }
        }
    }

    void write() throws IOException {
        if (!changed && Files.exists(file)) {
            return;
        }
        JsonArrayBuilder modules = Json.createArrayBuilder();
        lines.values().forEach(line -> modules.add(json(line)));
        Path copy = file.resolveSibling(file.getFileName() + ".part");
        try (JsonWriter writer = Json.createWriter(Files.newBufferedWriter(copy))) {
            writer.writeObject(Json.createObjectBuilder().add("modules", modules).build());
        }
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        changed = false;
    }

    private static JsonObjectBuilder json(Line line) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("file", line.file()).add("state", line.state());
        addKnown(object, "id", line.id());
        addKnown(object, "version", line.version());
        addKnown(object, "digest", line.digest());
        if (line.refusal() != null) {
            object.add("code", line.refusal().code().word()).add("reason", line.refusal().detail());
        }
        return object.add("when", line.when());
    }

    private static void addKnown(JsonObjectBuilder object, String key, String value) {
        if (value != null) {
            object.add(key, value);
        }
    }

    private static Line line(JsonObject object) {
        Refusal refusal =
                text(object, "code")
                        .flatMap(Refusal.Code::of)
                        .map(code -> new Refusal(code, object.getString("reason")))
                        .orElse(null);
        return new Line(
                object.getString("file"),
                object.getString("state"),
                text(object, "id").orElse(null),
                text(object, "version").orElse(null),
                text(object, "digest").orElse(null),
                refusal,
                object.getString("when"));
    }

    private static Optional<String> text(JsonObject object, String key) {
        return Optional.ofNullable(object.getJsonString(key)).map(JsonString::getString);
    }
}
