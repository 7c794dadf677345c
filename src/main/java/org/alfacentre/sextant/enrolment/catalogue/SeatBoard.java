package org.alfacentre.sextant.enrolment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfacentre.sextant.enrolment.EnrolmentChanged;
import org.alfacentre.sextant.enrolment.Register;

/**
 * The numbers of sessions, kept between requests: a list never waits for an allocation that holds
 * their row. What changes on this node is forgotten once committed; another node's changes are seen
 * when the figure has aged.
 */
@ApplicationScoped
public class SeatBoard {

    /** The age of a figure is the server's time: the application's clock may stand still. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private static final int MOST = 10_000;

    private record Kept(SeatFigures figures, Instant readAt) {}

    @Inject private Register register;

    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    /** The figures of these sessions, in one query at most. */
    public Map<Long, SeatFigures> of(Collection<Long> sessions) {
        Instant now = Instant.now();
        Map<Long, SeatFigures> found = new HashMap<>();
        List<Long> missing = new ArrayList<>();
        for (Long session : sessions) {
            Kept figure = kept.get(session);
            if (figure == null || figure.readAt().plus(FRESH).isBefore(now)) {
                missing.add(session);
            } else {
                found.put(session, figure.figures());
            }
        }
        register.counts(missing)
                .forEach((id, count) -> found.put(id, keep(id, SeatFigures.of(count), now)));
        missing.forEach(id -> found.putIfAbsent(id, SeatFigures.NONE));
        return found;
    }

    private SeatFigures keep(long session, SeatFigures figures, Instant now) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(session, new Kept(figures, now));
        return figures;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) EnrolmentChanged event) {
        kept.remove(event.enrolment().getSession().getId());
    }
}
