package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.time.ParisTime;

/**
 * The sheets somebody has to hold: a trainer those of their own sessions, staff those of all. Each
 * list is one statement and at most {@value #MOST} long.
 */
@ApplicationScoped
public class SheetList {

    static final int MOST = 100;

    private static final Set<SessionStatus> HELD =
            Set.of(SessionStatus.PUBLISHED, SessionStatus.CLOSED);

    private static final String SHEETS =
            "SELECT NEW org.alfacentre.sextant.attendance.MySheet(s.code, s.title, h.n, h.date,"
                    + " h.period, h.startsAt, h.endsAt, h.theme, v.city, h.countersignedAt)";
    private static final String FROM =
            " FROM HalfDay h JOIN h.session s LEFT JOIN s.venue v WHERE s.status IN :held";
    private static final String THEIRS =
            " AND EXISTS (SELECT t.id FROM TrainingSession mine JOIN mine.trainers t WHERE mine.id"
                    + " = s.id AND t.person.id = :me)";
    private static final String OVERDUE = " AND h.countersignedAt IS NULL AND h.endsAt <= :now";
    private static final String OPEN =
            " AND h.countersignedAt IS NULL AND h.startsAt <= :soon AND h.endsAt > :now";
    private static final String AHEAD = " AND h.date >= :today AND h.endsAt > :now";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SheetRules rules;
    @Inject private Clock clock;

    /** Over and not yet countersigned, oldest first. */
    @Transactional
    public List<MySheet> overdue(Caller caller) {
        return list(caller, OVERDUE).setParameter("now", clock.instant()).getResultList();
    }

    /** Taking marks right now. */
    @Transactional
    public List<MySheet> open(Caller caller) {
        Instant now = clock.instant();
        return list(caller, OPEN)
                .setParameter("now", now)
                .setParameter("soon", now.plus(rules.opensBefore()))
                .getResultList();
    }

    /** Today's and those to come, soonest first. */
    @Transactional
    public List<MySheet> ahead(Caller caller) {
        Instant now = clock.instant();
        return list(caller, AHEAD)
                .setParameter("today", ParisTime.day(now))
                .setParameter("now", now)
                .getResultList();
    }

    /** How many are over and not yet countersigned. */
    @Transactional
    public long countOverdue(Caller caller) {
        TypedQuery<Long> query =
                em.createQuery("SELECT COUNT(h)" + FROM + theirs(caller) + OVERDUE, Long.class);
        return restrict(query, caller).setParameter("now", clock.instant()).getSingleResult();
    }

    private TypedQuery<MySheet> list(Caller caller, String which) {
        TypedQuery<MySheet> query =
                em.createQuery(
                        SHEETS + FROM + theirs(caller) + which + " ORDER BY h.startsAt, s.code",
                        MySheet.class);
        return restrict(query, caller).setMaxResults(MOST);
    }

    private static String theirs(Caller caller) {
        return caller.isStaff() ? "" : THEIRS;
    }

    private static <T> TypedQuery<T> restrict(TypedQuery<T> query, Caller caller) {
        query.setParameter("held", HELD);
        return caller.isStaff() ? query : query.setParameter("me", caller.id());
    }
}
