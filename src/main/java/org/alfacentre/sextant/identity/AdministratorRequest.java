package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.time.DueRun;

/**
 * {@code sextant administrator}: who may write into the data folder gets a link, in a file there
 * that the command reads and removes.
 */
@ApplicationScoped
public class AdministratorRequest implements DueRun {

    private static final Logger LOG = Logger.getLogger(AdministratorRequest.class.getName());

    @Inject private Installation installation;
    @Inject private FirstAdministrator administrator;

    @Override
    public boolean run(Instant now) {
        Path request = installation.dataFolder().resolve("administrator.request");
        if (!Files.exists(request)) {
            return false;
        }
        Path answer = installation.dataFolder().resolve("administrator.link");
        Path part = installation.dataFolder().resolve("administrator.part");
        try {
            Files.delete(request);
            Files.writeString(part, administrator.issue() + System.lineSeparator());
            Files.move(part, answer);
        } catch (IOException unwritable) {
            LOG.log(Level.SEVERE, "cannot answer the demand for an administrator", unwritable);
        }
        return false;
    }

    @Override
    public int order() {
        return 80;
    }
}
