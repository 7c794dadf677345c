package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.session.SessionStatus;

/** Sessions to come whose places ask for somebody's attention, the next one first. */
@ApplicationScoped
@Transactional
class PlacesToWatch {

    private static final Duration AHEAD = Duration.ofDays(21);
    private static final int MOST = 50;
    private static final String FROM =
            "SELECT NEW org.alfacentre.sextant.enrolment.roll.PlacesToWatch.Watched(s.code, s.title,"
                    + " s.startsAt, s.capacity, s.minimum, c.confirmed, c.occupying, c.waiting) FROM"
                    + " TrainingSession s, SeatCount c WHERE c.session = s.id AND s.status ="
                    + " :published AND s.startsAt > :now AND ";
    private static final String ORDER = " ORDER BY s.startsAt, s.id";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    /** A session with the numbers that matter here; capacity and minimum may be null. */
    public record Watched(
            String code,
            String title,
            Instant startsAt,
            Integer capacity,
            Integer minimum,
            int confirmed,
            int occupying,
            int waiting) {

        int free() {
            return capacity == null ? 0 : Math.max(0, capacity - occupying);
        }

        String path() {
            return "/session.xhtml?code=" + code + "&tab=people";
        }
    }

    /** Those with free places while people wait. */
    List<Watched> freeWhileWaiting() {
        return read("c.waiting > 0 AND s.capacity > c.occupying").getResultList();
    }

    /** Those of the next three weeks that have not reached their minimum (R22). */
    List<Watched> belowMinimum() {
        return read("c.confirmed < s.minimum AND s.startsAt < :horizon")
                .setParameter("horizon", clock.instant().plus(AHEAD))
                .getResultList();
    }

    private TypedQuery<Watched> read(String condition) {
        return em.createQuery(FROM + condition + ORDER, Watched.class)
                .setParameter("published", SessionStatus.PUBLISHED)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST);
    }
}
