package org.alfacentre.sextant.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.mailing.Mailing;
import org.alfacentre.sextant.time.ParisTime;

/** How the mails of the last days fared, and whether any should have left long ago. */
@ApplicationScoped
@Transactional
public class MailFigures {

    private static final int DAYS = 7;

    /** A mail that could leave and has not for so long: something is wrong with sending. */
    private static final Duration LATE = Duration.ofMinutes(30);

    private static final Set<MessageState> WAITING =
            EnumSet.of(MessageState.QUEUED, MessageState.RETRY, MessageState.INFLIGHT);

    private static final Set<MessageState> LOST =
            EnumSet.of(MessageState.FAILED, MessageState.MISSED, MessageState.IN_DOUBT);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    /**
     * The mails due on a day.
     *
     * @param lost failed, missed or in doubt
     */
    public record Day(LocalDate day, long due, long sent, long waiting, long withheld, long lost) {}

    /**
     * Mails that should have left.
     *
     * @param oldest when the oldest was due, or null without any
     */
    public record Late(long count, Instant oldest) {}

    /** Today first, then the six days before. */
    public List<Day> days(Caller caller) {
        caller.mustBeStaff();
        LocalDate today = ParisTime.day(clock.instant());
        List<Day> days = new ArrayList<>();
        for (int back = 0; back < DAYS; back++) {
            days.add(day(today.minusDays(back)));
        }
        return days;
    }

    private Day day(LocalDate day) {
        Map<MessageState, Long> counts = new EnumMap<>(MessageState.class);
        em.createQuery(
                        "SELECT m.state, COUNT(m) FROM Message m WHERE m.dueAt >= :from AND m.dueAt <"
                                + " :until GROUP BY m.state",
                        Object[].class)
                .setParameter("from", ParisTime.at(day, LocalTime.MIDNIGHT))
                .setParameter("until", ParisTime.at(day.plusDays(1), LocalTime.MIDNIGHT))
                .getResultList()
                .forEach(row -> counts.put((MessageState) row[0], (Long) row[1]));
        return new Day(
                day,
                sum(counts, EnumSet.allOf(MessageState.class)),
                sum(counts, EnumSet.of(MessageState.SENT)),
                sum(counts, WAITING),
                sum(counts, EnumSet.of(MessageState.WITHHELD)),
                sum(counts, LOST));
    }

    private static long sum(Map<MessageState, Long> counts, Set<MessageState> states) {
        return states.stream().mapToLong(state -> counts.getOrDefault(state, 0L)).sum();
    }

    /** What could leave and was due more than half an hour ago; what staff paused could not. */
    public Late late(Caller caller) {
        caller.mustBeStaff();
        Object[] row =
                em.createQuery(
                                "SELECT COUNT(m), MIN(m.dueAt) FROM Message m WHERE m.state IN :waiting"
                                        + " AND m.dueAt < :late AND (m.mailing IS NULL OR m.mailing"
                                        + " NOT IN (SELECT g.id FROM Mailing g WHERE g.state ="
                                        + " :paused))",
                                Object[].class)
                        .setParameter("waiting", WAITING)
                        .setParameter("paused", Mailing.State.PAUSED)
                        .setParameter("late", clock.instant().minus(LATE))
                        .getSingleResult();
        return new Late((Long) row[0], (Instant) row[1]);
    }
}
