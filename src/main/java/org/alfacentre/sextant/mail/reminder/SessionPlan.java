package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.time.DueTask;

/** Plans anew for everybody who has a place in a session that has moved. */
@ApplicationScoped
@Transactional
public class SessionPlan implements DueTask {

    static final String KIND = "mail-plan-session";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private MailPlan plan;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long subject, Instant causedAt) {
        plan.make(
                em.createQuery(
                                "SELECT e FROM Enrolment e JOIN FETCH e.person JOIN FETCH e.session"
                                        + " WHERE e.session.id = :session AND e.status = :confirmed"
                                        + " ORDER BY e.id",
                                Enrolment.class)
                        .setParameter("session", subject)
                        .setParameter("confirmed", Status.CONFIRMED)
                        .getResultList(),
                causedAt);
    }
}
