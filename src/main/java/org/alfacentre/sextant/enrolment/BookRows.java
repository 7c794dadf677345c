package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** Reads what stands in a session's book: the session, its counters, quotas and active entries. */
@ApplicationScoped
class BookRows {

    private static final String REFRESH = "eclipselink.refresh";
    private static final String SESSION =
            "SELECT s FROM TrainingSession s LEFT JOIN FETCH s.halfDays h LEFT JOIN FETCH"
                    + " s.venue LEFT JOIN FETCH s.room WHERE s.id = :id ORDER BY h.n";

    private static final String SEATS =
            "SELECT NEW org.alfacentre.sextant.enrolment.SeatRow(e.id, e.activePerson, e.status,"
                    + " e.walkIn, e.outsideQuota, e.profile) FROM Enrolment e WHERE e.session.id ="
                    + " :id AND e.activePerson IS NOT NULL";

    private static final String OF_STATUS =
            " WHERE e.session.id = :id AND e.activePerson IS NOT NULL AND e.status %s :confirmed";

    private static final String ACTIVE_OF_ALL =
            "SELECT e FROM Enrolment e JOIN FETCH e.person WHERE e.session.id IN :ids AND"
                    + " e.activePerson IS NOT NULL";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    /**
     * A book under its session's turn.
     *
     * @param again whether this transaction may have read the session before the turn
     */
    Book read(long id, Actor by, boolean again) {
        List<TrainingSession> found =
                em.createQuery(SESSION, TrainingSession.class)
                        .setParameter("id", id)
                        .setHint(REFRESH, again)
                        .getResultList();
        if (found.isEmpty()) {
            throw Refusal.notFound();
        }
        SeatCount count =
                em.createQuery("SELECT c FROM SeatCount c WHERE c.session = :id", SeatCount.class)
                        .setParameter("id", id)
                        .setHint(REFRESH, "true")
                        .getSingleResult();
        return new Book(found.get(0), count, quotas(id), seats(id, again), by, clock.instant());
    }

    private List<Seat> seats(long session, boolean again) {
        List<Seat> seats =
                new ArrayList<>(
                        em.createQuery(SEATS, Seat.class)
                                .setParameter("id", session)
                                .getResultList());
        if (seats.removeIf(seat -> seat.getStatus() != Status.CONFIRMED)) {
            seats.addAll(again ? refreshed(session, "<>") : unconfirmed(session));
        }
        return seats;
    }

    private List<Enrolment> unconfirmed(long session) {
        return em.createQuery(
                        "SELECT e FROM Enrolment e JOIN FETCH e.person" + OF_STATUS.formatted("<>"),
                        Enrolment.class)
                .setParameter("id", session)
                .setParameter("confirmed", Status.CONFIRMED)
                .getResultList();
    }

    /** In two steps: a refresh that fetched the persons would read their networks and roles too. */
    private List<Enrolment> refreshed(long session, String comparison) {
        String which = OF_STATUS.formatted(comparison);
        em.createQuery("SELECT p FROM Enrolment e JOIN e.person p" + which, Person.class)
                .setParameter("id", session)
                .setParameter("confirmed", Status.CONFIRMED)
                .getResultList();
        return em.createQuery("SELECT e FROM Enrolment e" + which, Enrolment.class)
                .setParameter("id", session)
                .setParameter("confirmed", Status.CONFIRMED)
                .setHint(REFRESH, "true")
                .getResultList();
    }

    private List<Quota> quotas(long session) {
        return em.createQuery(
                        "SELECT q FROM Quota q WHERE q.session = :id ORDER BY q.id", Quota.class)
                .setParameter("id", session)
                .setHint(REFRESH, "true")
                .getResultList();
    }

    /** An active entry in full. */
    Enrolment entry(long id) {
        return em.createQuery("SELECT e FROM Enrolment e WHERE e.id = :id", Enrolment.class)
                .setParameter("id", id)
                .setHint(REFRESH, "true")
                .getSingleResult();
    }

    /** Those who have a place, in full, with their persons. */
    List<Enrolment> confirmed(long session) {
        return refreshed(session, "=");
    }

    /** Books to be looked at, by session: in as many queries for many as for one. */
    Map<Long, Book> look(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return new TreeMap<>();
        }
        List<TrainingSession> sessions =
                found(
                        "SELECT s FROM TrainingSession s WHERE s.id IN :ids",
                        TrainingSession.class,
                        ids);
        Map<Long, List<Quota>> quotas =
                found(
                                "SELECT q FROM Quota q WHERE q.session IN :ids ORDER BY q.id",
                                Quota.class,
                                ids)
                        .stream()
                        .collect(Collectors.groupingBy(Quota::getSession));
        Map<Long, List<Enrolment>> entries =
                found(ACTIVE_OF_ALL, Enrolment.class, ids).stream()
                        .collect(Collectors.groupingBy(entry -> entry.getSession().getId()));
        Map<Long, Book> books = new TreeMap<>();
        for (TrainingSession session : sessions) {
            Long id = session.getId();
            List<Quota> its = quotas.getOrDefault(id, List.of());
            List<Enrolment> theirs = entries.getOrDefault(id, List.of());
            books.put(id, new Book(session, null, its, theirs, Actor.SYSTEM, clock.instant()));
        }
        return books;
    }

    private <T> List<T> found(String query, Class<T> type, Collection<Long> ids) {
        return em.createQuery(query, type).setParameter("ids", ids).getResultList();
    }

    /** All sessions of the series of these. */
    List<Long> seriesOf(List<TrainingSession> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT s.id FROM TrainingSession s WHERE s.series.id IN :series ORDER BY"
                                        + " s.id",
                                Long.class)
                        .setParameter(
                                "series",
                                sessions.stream()
                                        .map(session -> session.getSeries().getId())
                                        .distinct()
                                        .toList())
                        .getResultList();
    }
}
