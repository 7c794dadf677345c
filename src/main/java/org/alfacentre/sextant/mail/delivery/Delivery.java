package org.alfacentre.sextant.mail.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.mail.MailSwitch;
import org.alfacentre.sextant.time.DueRun;

/**
 * Sends what is due, over one connection, each message claimed just before and noted just after; of
 * a mailing a few at a time, while the few before them are on the way.
 */
@ApplicationScoped
public class Delivery implements DueRun {

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
    private static final int BATCH = 2000;

    /** What somebody waits for, and all other due work, waits no longer for the mails to many. */
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    /** Longer than all time-outs of one attempt: such a claim belongs to a node that died. */
    private static final Duration CLAIM_LASTS = Duration.ofMinutes(5);

    @Resource private ManagedExecutorService executor;
    @Inject private Claims claims;
    @Inject private Notes notes;
    @Inject private MailSwitch mailSwitch;
    @Inject private Sender sender;
    @Inject private Pace pace;
    @Inject private OutboxFolder folder;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean run(Instant now) {
        claims.doubtAbandoned(Clock.systemUTC().instant().minus(CLAIM_LASTS));
        claims.missExpired(now);
        if (mailSwitch.isStopped()) {
            claims.withholdAll(now);
        } else {
            claims.releaseStopped(now);
            reviewWithheld(now);
        }
        try (Carrier carrier = carrier()) {
            return deliver(carrier, now);
        }
    }

    private void reviewWithheld(Instant now) {
        OptionalLong done = OptionalLong.of(0);
        while (done.isPresent()) {
            done = claims.reviewWithheld(now, done.getAsLong());
        }
    }

    /**
     * Hands what is due to the carrier, for a while: of mailings the next are taken while some are
     * on the way; what somebody waits for goes alone. Whether some of it is left for the next run.
     */
    boolean deliver(Carrier carrier, Instant now) {
        Clock clock = Clock.systemUTC();
        Instant end = clock.instant().plus(A_WHILE);
        Stride stride = new Stride(clock);
        Wire wire = new Wire(carrier, stride, executor);
        boolean goOn = true;
        List<Claims.Due> ahead = claims.due(now, BATCH);
        try {
            while (goOn && !ahead.isEmpty() && clock.instant().isBefore(end)) {
                List<Claims.Due> next = ahead.subList(0, pace.grant(stride.length(ahead)));
                note(wire.send(take(next, now)), now);
                boolean isLast = next.size() == ahead.size();
                if (isLast || !ahead.get(0).toMany()) {
                    note(wire.arrived(), now);
                }
                ahead = isLast ? claims.due(now, BATCH) : ahead.subList(next.size(), ahead.size());
                goOn = !next.isEmpty() && wire.isUsable();
            }
        } finally {
            note(wire.arrived(), now);
        }
        return goOn && wire.isUsable() && !ahead.isEmpty();
    }

    private Carrier carrier() {
        return sender.hasServer() ? new SmtpCarrier(sender) : new FolderCarrier(folder.path());
    }

    private List<Parcel> take(List<Claims.Due> next, Instant now) {
        List<Parcel> parcels = claim(next.stream().map(Claims.Due::id).toList(), now);
        pace.giveBack(next.size() - parcels.size());
        return parcels;
    }

    /** Together, or each by itself when one of them cannot be prepared. */
    private List<Parcel> claim(List<Long> ids, Instant now) {
        try {
            return claims.claim(ids, now);
        } catch (RuntimeException failure) {
            if (ids.size() == 1) {
                LOG.log(Level.SEVERE, failure, () -> "message " + ids + " cannot be prepared");
                claims.withhold(ids.get(0), "words: " + failure);
                return List.of();
            }
            return ids.stream().flatMap(id -> claim(List.of(id), now).stream()).toList();
        }
    }

    private void note(List<Attempt> attempts, Instant now) {
        if (!attempts.isEmpty()) {
            noteTogether(attempts, now);
            pace.giveBack((int) attempts.stream().filter(Attempt::isUntried).count());
        }
    }

    /** Together, or each by itself when somebody who is told fails. */
    private void noteTogether(List<Attempt> attempts, Instant now) {
        try {
            notes.note(attempts, now);
        } catch (RuntimeException failure) {
            if (attempts.size() > 1) {
                attempts.forEach(one -> noteTogether(List.of(one), now));
                return;
            }
            Attempt only = attempts.get(0);
            LOG.log(Level.SEVERE, failure, () -> "after message " + only.message() + " was tried");
            if (only.isAccepted()) {
                notes.sentUntold(only.message(), now);
            }
        }
    }
}
