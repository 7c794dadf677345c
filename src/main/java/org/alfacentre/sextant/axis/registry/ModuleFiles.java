package org.alfacentre.sextant.axis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Refusal;

/** The jars in the modules folder of this node, which the guard follows. */
@ApplicationScoped
public class ModuleFiles {

    @Inject private GuardJournal journal;
    @Inject private Installation installation;

    /** Whole or not at all, over the file that this module has now, and over no other's. */
    public void put(String id, byte[] content) {
        Path file = folder().resolve(journal.fileOf(id).orElse(id + ".jar"));
        if (journal.fileOf(id).isEmpty() && Files.exists(file)) {
            throw Refusal.conflict("wrong-state", file.getFileName());
        }
        Path copy = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(copy, content);
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void remove(String id) {
        try {
            Files.delete(folder().resolve(journal.fileOf(id).orElseThrow(Refusal::notFound)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path folder() {
        return installation.modulesFolder().orElseThrow(Refusal::notFound);
    }
}
