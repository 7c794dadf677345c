package org.alfacentre.sextant.axis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.shell.Installation;

/** What the guard noted of the files it did not let in ({@code modules-state.json}). */
@ApplicationScoped
class GuardJournal {

    private static final Logger LOG = Logger.getLogger(GuardJournal.class.getName());

    @Inject private Installation installation;

    /** The files put aside, with the reason; none when there is no guard. */
    List<ModuleState> putAside() {
        return lines().stream().filter(line -> !isLoaded(line)).map(GuardJournal::state).toList();
    }

    /** The files that say to be that module: the one from which it runs first, copies last. */
    List<String> filesOf(String id) {
        return lines().stream()
                .filter(line -> id.equals(line.getString("id", null)))
                .sorted(
                        Comparator.comparing((JsonObject line) -> !isLoaded(line))
                                .thenComparing(GuardJournal::isCopy))
                .map(line -> line.getString("file"))
                .toList();
    }

    /** Whether the file of that name is known to be another module's. */
    boolean isAnothers(String file, String id) {
        return lines().stream()
                .filter(line -> line.getString("file").equals(file))
                .anyMatch(line -> !id.equals(line.getString("id", id)));
    }

    private static boolean isCopy(JsonObject line) {
        return "duplicate-id".equals(line.getString("code", null));
    }

    private static boolean isLoaded(JsonObject line) {
        return line.getString("state").equals("ACTIVE");
    }

    private List<JsonObject> lines() {
        Path file = installation.dataFolder().resolve("modules-state.json");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject().getJsonArray("modules").getValuesAs(JsonObject.class);
        } catch (IOException | JsonException unreadable) {
            LOG.log(Level.WARNING, unreadable, () -> "cannot read " + file);
            return List.of();
        }
    }

    private static ModuleState state(JsonObject line) {
        return new ModuleState(
                line.getString("id", null),
                line.getString("file"),
                line.getString("version", null),
                null,
                ModuleState.State.valueOf(line.getString("state")),
                new ModuleState.Fault(
                        line.getString("code", null),
                        line.getString("reason", null),
                        Instant.parse(line.getString("when"))),
                Set.of(),
                List.of());
    }
}
