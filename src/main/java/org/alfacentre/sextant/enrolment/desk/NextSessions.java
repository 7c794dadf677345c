package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;

/** A person's entries of sessions that are not over, the next one first: one query. */
@ApplicationScoped
@Transactional
class NextSessions {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    List<Enrolment> of(long person, Set<Status> statuses) {
        return em.createQuery(
                        "SELECT e FROM Enrolment e JOIN FETCH e.session s WHERE e.activePerson ="
                                + " :person AND e.status IN :statuses AND (s.endsAt IS NULL OR"
                                + " s.endsAt > :now) ORDER BY s.startsAt ASC NULLS LAST, s.id",
                        Enrolment.class)
                .setParameter("person", person)
                .setParameter("statuses", statuses)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
