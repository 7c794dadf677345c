package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;

/**
 * The cap that a mail provider puts on a sender: so many mails in any minute of this node, by the
 * system's clock. What is above waits for a later beat.
 */
@ApplicationScoped
class Pace {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Deque<Instant> sent = new ArrayDeque<>();
    private final Sender sender;
    private final Clock clock;

    @Inject
    Pace(Sender sender) {
        this(sender, Clock.systemUTC());
    }

    Pace(Sender sender, Clock clock) {
        this.sender = sender;
        this.clock = clock;
    }

    protected Pace() {
        this(null, null);
    }

    /** How many of so many may go now; they count from then on. */
    synchronized int grant(int wanted) {
        int most = sender.perMinute();
        if (most == 0) {
            return wanted;
        }
        Instant now = clock.instant();
        while (!sent.isEmpty() && !sent.peek().isAfter(now.minus(WINDOW))) {
            sent.remove();
        }
        int granted = Math.max(0, Math.min(wanted, most - sent.size()));
        sent.addAll(Collections.nCopies(granted, now));
        return granted;
    }

    /** What was granted to mails that then did not leave is free again. */
    synchronized void giveBack(int unused) {
        for (int n = 0; n < unused; n++) {
            sent.pollLast();
        }
    }
}
