package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.mail.MailSwitch;
import org.alfacentre.sextant.time.DueRun;

/**
 * Sends what is due, over one connection, each message claimed just before and noted just after; of
 * a mailing a few at a time.
 */
@ApplicationScoped
public class Delivery implements DueRun {

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
    private static final int BATCH = 2000;

    /** What somebody waits for, and all other due work, waits no longer for the mails to many. */
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    /** Longer than all time-outs of one attempt: such a claim belongs to a node that died. */
    private static final Duration CLAIM_LASTS = Duration.ofMinutes(5);

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

    /** Hands what is due to the carrier, for a while; whether some of it is left for the next. */
    boolean deliver(Carrier carrier, Instant now) {
        Clock clock = Clock.systemUTC();
        Instant end = clock.instant().plus(A_WHILE);
        Stride stride = new Stride(clock);
        boolean goOn = true;
        List<Claims.Due> ahead = claims.due(now, BATCH);
        while (goOn && !ahead.isEmpty() && clock.instant().isBefore(end)) {
            int granted = pace.grant(stride.length(ahead));
            List<Long> ids = ahead.stream().limit(granted).map(Claims.Due::id).toList();
            goOn = granted > 0 && send(ids, carrier, stride, now);
            ahead = ahead.subList(granted, ahead.size());
            if (ahead.isEmpty()) {
                ahead = claims.due(now, BATCH);
            }
        }
        return goOn && !ahead.isEmpty();
    }

    private Carrier carrier() {
        return sender.hasServer() ? new SmtpCarrier(sender) : new FolderCarrier(folder.path());
    }

    /** False when the server cannot be used and the rest had better wait. */
    private boolean send(List<Long> ids, Carrier carrier, Stride stride, Instant now) {
        List<Attempt> attempts = carry(claim(ids, now), carrier, stride);
        if (!attempts.isEmpty()) {
            note(attempts, now);
        }
        stride.end();
        pace.giveBack(ids.size() - (int) attempts.stream().filter(Attempt::isBegun).count());
        return attempts.stream().noneMatch(Attempt::isUnreachable);
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

    /** One after the other, while the moment lasts and the server can be used. */
    private static List<Attempt> carry(List<Parcel> parcels, Carrier carrier, Stride stride) {
        List<Attempt> attempts = new ArrayList<>();
        stride.begin();
        boolean goOn = true;
        for (Parcel parcel : parcels) {
            Outcome outcome = goOn ? carrier.carry(parcel) : new Outcome.Untried();
            Attempt attempt = new Attempt(parcel, outcome);
            attempts.add(attempt);
            goOn = goOn && !attempt.isUnreachable() && !stride.isOver();
        }
        return attempts;
    }

    /** Together, or each by itself when somebody who is told fails. */
    private void note(List<Attempt> attempts, Instant now) {
        try {
            notes.note(attempts, now);
        } catch (RuntimeException failure) {
            if (attempts.size() > 1) {
                attempts.forEach(one -> note(List.of(one), now));
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
