package org.alfacentre.sextant.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.alfacentre.sextant.time.DueRun;

/** Erases the words of messages whose time is over. */
@ApplicationScoped
class WordsErasure implements DueRun {

    @Inject private MailErasure erasure;

    @Override
    public boolean run(Instant now) {
        erasure.eraseExpired(now);
        return false;
    }

    @Override
    public int order() {
        return 33;
    }
}
