package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.mail.MessageState;

/** The sessions whose convocations leave within a week, or wait for something to leave. */
@ApplicationScoped
@Transactional
class ConvocationsDue {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST = 50;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    /**
     * A session's convocations.
     *
     * @param room whether their reader is told where to go
     */
    public record Due(String code, String title, Instant dueAt, long persons, boolean room) {}

    List<Due> thisWeek() {
        return em.createQuery(
                        "SELECT s.code, s.title, MIN(m.dueAt), COUNT(m), COUNT(r) FROM Message m,"
                                + " TrainingSession s LEFT JOIN s.room r WHERE m.session = s.id AND"
                                + " m.kind = 'convocation' AND m.state IN :pending AND m.dueAt <"
                                + " :until GROUP BY s.code, s.title ORDER BY MIN(m.dueAt), s.code",
                        Object[].class)
                .setParameter("pending", List.of(MessageState.QUEUED, MessageState.WITHHELD))
                .setParameter("until", clock.instant().plus(WEEK))
                .setMaxResults(MOST)
                .getResultStream()
                .map(ConvocationsDue::due)
                .toList();
    }

    private static Due due(Object[] row) {
        return new Due(
                (String) row[0],
                (String) row[1],
                (Instant) row[2],
                (Long) row[3],
                (Long) row[4] > 0);
    }
}
