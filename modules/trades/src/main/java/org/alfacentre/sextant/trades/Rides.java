package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SessionView.Seated;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Car sharing to a trade day: told by visitors who wish to, read by those who have a place the same
 * day and by nobody else (domain.md §2.8).
 */
@ApplicationScoped
@Transactional
public class Rides {

    @PersistenceContext(unitName = "trades")
    private EntityManager em;

    @Inject private Visits visits;
    @Inject private SessionView sessions;

    /** A ride with the name of who offers or seeks it. */
    public record Shown(String name, Ride.Wish wish) {}

    /** Offers first; of those who have a place no more nothing is shown. */
    public List<Shown> of(long session, Caller reader) {
        visitor(session, reader);
        Map<Long, Seated> seated =
                sessions.seated(List.of(session)).getOrDefault(session, List.of()).stream()
                        .collect(Collectors.toMap(Seated::person, Function.identity()));
        return em.createQuery(
                        "SELECT r FROM TradesRide r WHERE r.session = :session ORDER BY CASE WHEN"
                                + " r.seats IS NULL THEN 1 ELSE 0 END, r.town, r.id",
                        Ride.class)
                .setParameter("session", session)
                .getResultStream()
                .filter(ride -> seated.containsKey(ride.person()))
                .map(ride -> new Shown(seated.get(ride.person()).name(), ride.wish()))
                .toList();
    }

    /** What the reader has told, to be changed. */
    public Optional<Ride.Wish> mine(long session, Caller reader) {
        visitor(session, reader);
        return find(session, reader).map(Ride::wish);
    }

    /** Tells it in place of what the visitor told before. */
    public Ride.Wish tell(long session, Ride.Wish wish, Caller by) {
        SessionCard day = visitor(session, by);
        Ride.Wish checked = wish.checked();
        Ride ride = find(session, by).orElseGet(() -> new Ride(session, by.id()));
        ride.wish(checked, Visits.forgetOn(day));
        em.persist(ride);
        return checked;
    }

    public void withdraw(long session, Caller by) {
        visitor(session, by);
        find(session, by).ifPresent(em::remove);
    }

    /** They go a week after the day, whenever that is now. */
    void moved(SessionCard day) {
        em.createQuery("UPDATE TradesRide r SET r.forgetOn = :day WHERE r.session = :id")
                .setParameter("day", Visits.forgetOn(day))
                .setParameter("id", day.id())
                .executeUpdate();
    }

    private Optional<Ride> find(long session, Caller person) {
        return em.createQuery(
                        "SELECT r FROM TradesRide r WHERE r.session = :session AND r.person ="
                                + " :person",
                        Ride.class)
                .setParameter("session", session)
                .setParameter("person", person.id())
                .getResultStream()
                .findFirst();
    }

    private SessionCard visitor(long session, Caller reader) {
        SessionCard day = visits.day(session);
        if (!visits.isVisitor(session, reader)) {
            throw Refusal.notFound();
        }
        return day;
    }
}
