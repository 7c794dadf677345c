package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.time.DueTask;

/** Plans for somebody whose place was given or has gone. */
@ApplicationScoped
@Transactional
public class EnrolmentPlan implements DueTask {

    static final String KIND = "mail-plan";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private MailPlan plan;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long subject, Instant causedAt) {
        Enrolment enrolment = em.find(Enrolment.class, subject);
        if (enrolment != null) {
            plan.make(List.of(enrolment), causedAt);
        }
    }
}
