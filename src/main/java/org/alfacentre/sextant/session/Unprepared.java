package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import org.alfacentre.sextant.identity.Caller;

/** What is left to do before sessions can be held, the nearest first; one query each. */
@ApplicationScoped
public class Unprepared {

    private static final int MOST = 50;
    private static final String SESSIONS =
            "SELECT DISTINCT s FROM TrainingSession s JOIN FETCH s.action a JOIN FETCH a.axis LEFT JOIN"
                    + " FETCH s.room LEFT JOIN FETCH s.trainers LEFT JOIN s.network n WHERE ";

    // EclipseLink turns "s.room IS NULL" beside the fetch of s.room into an inner join
    private static final String ROOM =
            " (SELECT held.id FROM TrainingSession held JOIN held.room r WHERE held.id = s.id)";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    /** Sessions to come without a room or without a trainer. */
    public List<TrainingSession> missing(Caller caller) {
        TypedQuery<TrainingSession> query =
                em.createQuery(
                                SESSIONS
                                        + "s.status IN :open AND s.startsAt > :now AND (NOT EXISTS"
                                        + ROOM
                                        + " OR s.trainers IS EMPTY)"
                                        + own(caller)
                                        + " ORDER BY s.startsAt, s.id",
                                TrainingSession.class)
                        .setParameter("open", List.of(SessionStatus.DRAFT, SessionStatus.PUBLISHED))
                        .setParameter("now", clock.instant());
        return read(query, caller);
    }

    /** Drafts that are not over yet. */
    public List<TrainingSession> drafts(Caller caller) {
        TypedQuery<TrainingSession> query =
                em.createQuery(
                                SESSIONS
                                        + "s.status = :draft AND (s.startsAt IS NULL OR s.startsAt > :now)"
                                        + own(caller)
                                        + " ORDER BY s.startsAt, s.id",
                                TrainingSession.class)
                        .setParameter("draft", SessionStatus.DRAFT)
                        .setParameter("now", clock.instant());
        return read(query, caller);
    }

    private static String own(Caller caller) {
        if (SchedulingRights.mayScheduleAll(caller)) {
            return "";
        }
        return caller.networks().isEmpty() ? " AND 1 = 0" : " AND n.id IN :own";
    }

    private static List<TrainingSession> read(TypedQuery<TrainingSession> query, Caller caller) {
        if (own(caller).contains(":own")) {
            query.setParameter("own", caller.networks());
        }
        return query.getResultStream().limit(MOST).toList();
    }
}
