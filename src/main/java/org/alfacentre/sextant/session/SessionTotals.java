package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * How many sessions a filter finds, kept for some seconds: to count them costs more the more there
 * are, while a page of them does not. What is drafted, published, moved or cancelled on this node
 * counts at once.
 */
@ApplicationScoped
public class SessionTotals {

    /** The age of a number is the server's time: the application's clock may stand still. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private static final int MOST = 1000;

    private record Kept(long total, Instant asOf, Instant countedAt) {

        /** The clock of a test may have been set to another day since. */
        boolean holds(Instant now, Instant server) {
            return Duration.between(asOf, now).abs().compareTo(FRESH) < 0
                    && countedAt.plus(FRESH).isAfter(server);
        }
    }

    private final AtomicLong changes = new AtomicLong();
    private final Map<Record, Kept> kept = new ConcurrentHashMap<>();

    /**
     * @param filter all that the number depends on but the time
     */
    public long of(Record filter, Instant now, LongSupplier count) {
        Instant server = Instant.now();
        Kept known = kept.get(filter);
        if (known != null && known.holds(now, server)) {
            return known.total();
        }
        long began = changes.get();
        long total = count.getAsLong();
        if (kept.size() >= MOST) {
            kept.clear();
        }
        Kept counted = new Kept(total, now, server);
        kept.put(filter, counted);
        if (changes.get() != began) {
            kept.remove(filter, counted);
        }
        return total;
    }

    /** A count that began before is not kept either. */
    private void forget() {
        changes.incrementAndGet();
        kept.clear();
    }

    void drafted(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionDrafted event) {
        forget();
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionPublished event) {
        forget();
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionMoved event) {
        forget();
    }

    void cancelled(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionCancelled event) {
        forget();
    }
}
