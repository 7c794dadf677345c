package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;

/** The half-days of a span of days, in order, with what a calendar shows of them: one query. */
@ApplicationScoped
public class Timetable {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** Both days included; cancelled sessions are left out, drafts shown to who schedules them. */
    public List<HalfDay> between(LocalDate first, LocalDate last, Optional<Caller> reader) {
        return em.createQuery(
                        "SELECT h FROM HalfDay h JOIN FETCH h.session s JOIN FETCH s.action a JOIN FETCH"
                                + " a.axis LEFT JOIN FETCH s.venue LEFT JOIN FETCH s.room LEFT JOIN FETCH"
                                + " s.network WHERE h.date >= :first AND h.date <= :last AND s.status <>"
                                + " :cancelled ORDER BY h.startsAt, s.code",
                        HalfDay.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("cancelled", SessionStatus.CANCELLED)
                .getResultStream()
                .filter(halfDay -> SchedulingRights.mayRead(reader, halfDay.getSession()))
                .toList();
    }
}
