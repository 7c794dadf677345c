package org.alfacentre.sextant.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** In the place of Sextant; it starts with any jar but {@code bad}. */
final class StandIn implements Application {

    private final Path loaded;
    private Set<String> proven = Set.of();

    int starts;
    boolean up;
    boolean databaseDown;
    boolean brokenContent;
    String fault = "cannot start with bad";

    StandIn(Path loaded) {
        this.loaded = loaded;
    }

    Set<String> files() throws IOException {
        return new LoadedFolder(loaded).names();
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
            throw new UncheckedIOException(e);
        }
        return up ? Optional.empty() : Optional.of(fault);
    }
}
