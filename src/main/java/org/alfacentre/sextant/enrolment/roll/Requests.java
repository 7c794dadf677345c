package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Paged;

/**
 * Every request that awaits an answer, the oldest first: those of sessions that approve, and those
 * a module could not judge (its cause keeps the reference). Two queries.
 */
@ApplicationScoped
@Transactional
public class Requests {

    private static final String WHERE =
            "e.status = :requested AND s.status ="
                    + " org.alfacentre.sextant.session.SessionStatus.PUBLISHED AND (s.endsAt IS NULL"
                    + " OR s.endsAt > :now)";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    public Paged<Enrolment> page(int page, int size, Caller reader) {
        reader.mustBe(Role.ADMINISTRATOR, Role.STAFF);
        List<Enrolment> found =
                em.createQuery(
                                "SELECT e FROM Enrolment e JOIN FETCH e.person p LEFT JOIN FETCH"
                                        + " p.organisation JOIN FETCH e.session s JOIN FETCH"
                                        + " s.action WHERE "
                                        + WHERE
                                        + " ORDER BY e.joinedAt, e.id",
                                Enrolment.class)
                        .setParameter("requested", Status.REQUESTED)
                        .setParameter("now", clock.instant())
                        .setFirstResult(Math.multiplyExact(page, size))
                        .setMaxResults(size)
                        .getResultList();
        long total =
                em.createQuery(
                                "SELECT COUNT(e) FROM Enrolment e JOIN e.session s WHERE " + WHERE,
                                Long.class)
                        .setParameter("requested", Status.REQUESTED)
                        .setParameter("now", clock.instant())
                        .getSingleResult();
        return new Paged<>(found, page, size, total);
    }
}
