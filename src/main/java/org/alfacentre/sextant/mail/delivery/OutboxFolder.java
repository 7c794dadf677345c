package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.mail.MessageErased;
import org.alfacentre.sextant.shell.Installation;

/** Where mails become files while there is no mail server. */
@ApplicationScoped
class OutboxFolder {

    private static final Logger LOG = Logger.getLogger(OutboxFolder.class.getName());

    private final Installation installation;

    @Inject
    OutboxFolder(Installation installation) {
        this.installation = installation;
    }

    protected OutboxFolder() {
        this(null);
    }

    Path path() {
        return installation.dataFolder().resolve("outbox");
    }

    static String fileOf(long message) {
        return message + ".eml";
    }

    /** A file that is in use elsewhere must not undo the erasure: it is told to who runs this. */
    void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageErased event) {
        Path file = path().resolve(fileOf(event.message()));
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.log(Level.SEVERE, failure, () -> "erased, and still to be deleted: " + file);
        }
    }
}
