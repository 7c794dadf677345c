package org.alfacentre.sextant.mail.bounce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
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
    private volatile Instant last = Instant.EPOCH;
    private volatile String trouble;

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
    public boolean run(Instant now) {
        // a test clock may have been set back
        boolean early = Duration.between(last, now).abs().compareTo(PAUSE) < 0;
        if (!box.isThere() || early) {
            return false;
        }
        last = now;
        try {
            box.read(bounce -> addresses.reported(bounce.messageId(), bounce.reason()));
            trouble = null;
        } catch (AuthenticationFailedException refused) {
            tell("its login was refused", refused);
        } catch (MessagingException | IOException away) {
            tell("it cannot be reached", away);
        }
        return false;
    }

    /** Once, until it works again or something else is the matter. */
    private void tell(String what, Exception why) {
        if (!what.equals(trouble)) {
            LOG.log(Level.WARNING, why, () -> "the mailbox of returned mails: " + what);
        }
        trouble = what;
    }

    /** Whether this node could not read the mailbox when it tried last. */
    public boolean isAway() {
        return trouble != null;
    }
}
