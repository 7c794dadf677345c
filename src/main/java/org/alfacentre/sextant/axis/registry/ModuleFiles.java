package org.alfacentre.sextant.axis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Refusal;

/** The jars in the modules folder of this node, which the guard follows. */
@ApplicationScoped
public class ModuleFiles {

    @Inject private GuardJournal journal;
    @Inject private Installation installation;

    /** Whole or not at all, over the file that this module has, sound or not, and no other's. */
    public void put(String id, byte[] content) {
        String name = journal.filesOf(id).stream().findFirst().orElse(id + ".jar");
        if (journal.isAnothers(name, id)) {
            throw Refusal.conflict("module-file-taken", name);
        }
        Path file = folder().resolve(name);
        Path copy = file.resolveSibling(name + ".part");
        try {
            Files.write(copy, content);
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** With its copies, and whether it ever ran or not. */
    public void remove(String id) {
        List<String> names = journal.filesOf(id);
        if (names.isEmpty()) {
            throw Refusal.notFound();
        }
        try {
            for (String name : names) {
                Files.deleteIfExists(folder().resolve(name));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path folder() {
        return installation.modulesFolder().orElseThrow(Refusal::notFound);
    }
}
