package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.mail.MailSwitch;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.time.DueRun;

/**
 * Sends what is due, over one connection, each message claimed just before and noted just after.
 */
@ApplicationScoped
public class Delivery implements DueRun {

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
    private static final int BATCH = 200;

    /** Longer than all time-outs of one attempt: such a claim belongs to a node that died. */
    private static final Duration CLAIM_LASTS = Duration.ofMinutes(5);

    @Inject private Claims claims;
    @Inject private MailSwitch mailSwitch;
    @Inject private Sender sender;
    @Inject private Pace pace;
    @Inject private Installation installation;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void run(Instant now) {
        claims.doubtAbandoned(Clock.systemUTC().instant().minus(CLAIM_LASTS));
        claims.missExpired(now);
        if (mailSwitch.isStopped()) {
            claims.withholdAll(now);
        } else {
            claims.reviewWithheld(now);
        }
        try (Carrier carrier = carrier()) {
            deliver(carrier, now);
        }
    }

    /** Hands everything that is due to the carrier. */
    void deliver(Carrier carrier, Instant now) {
        boolean reachable = true;
        List<Long> due = claims.due(now, BATCH);
        while (reachable && !due.isEmpty()) {
            for (int n = 0; reachable && n < due.size(); n++) {
                reachable = pace.allows() && send(due.get(n), carrier, now);
            }
            due = claims.due(now, BATCH);
        }
    }

    private Carrier carrier() {
        return sender.hasServer()
                ? new SmtpCarrier(sender)
                : new FolderCarrier(installation.dataFolder().resolve("outbox"));
    }

    /** False when the server cannot be used and the rest had better wait. */
    private boolean send(long id, Carrier carrier, Instant now) {
        Optional<Parcel> parcel;
        try {
            parcel = claims.claim(id, now);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "message " + id + " cannot be prepared");
            claims.withhold(id, "words: " + failure);
            return true;
        }
        return parcel.isEmpty() || carry(parcel.get(), carrier, now);
    }

    private boolean carry(Parcel parcel, Carrier carrier, Instant now) {
        Outcome outcome = carrier.carry(parcel);
        if (outcome instanceof Outcome.Accepted) {
            accepted(parcel.id(), now);
            return true;
        }
        if (outcome instanceof Outcome.Doubtful doubtful) {
            claims.doubtful(parcel.id(), doubtful.why(), now);
            return true;
        }
        if (outcome instanceof Outcome.Never never) {
            claims.failed(parcel.id(), never.why());
            return true;
        }
        Outcome.Later later = (Outcome.Later) outcome;
        claims.later(parcel.id(), later.why(), now);
        return !later.unreachable();
    }

    private void accepted(long id, Instant now) {
        try {
            claims.sent(id, now);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "after message " + id + " was sent");
            claims.sentUntold(id, now);
        }
    }
}
