package org.alfacentre.sextant.mail.bounce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.mail.RefusedAddresses;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.time.DueRun;

/** Looks into the mailbox every few minutes and marks the addresses that do not work. */
@ApplicationScoped
public class BounceReading implements DueRun {

    private static final Logger LOG = Logger.getLogger(BounceReading.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject private Installation installation;
    @Inject private RefusedAddresses addresses;

    private BounceBox box;
    private volatile Instant next = Instant.MIN;

    @PostConstruct
    void findBox() {
        box = new BounceBox(installation);
    }

    /** After the mails have left: a slow mailbox keeps none of them waiting. */
    @Override
    public int order() {
        return 110;
    }

    @Override
    public void run(Instant now) {
        if (!box.isThere() || now.isBefore(next)) {
            return;
        }
        next = now.plus(PAUSE);
        try {
            box.read(bounce -> addresses.reported(bounce.messageId(), bounce.reason()));
        } catch (MessagingException | IOException away) {
            LOG.log(Level.WARNING, "the mailbox of returned mails cannot be read", away);
        }
    }
}
