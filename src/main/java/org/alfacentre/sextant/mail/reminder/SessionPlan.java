package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.enrolment.Turnstile;
import org.alfacentre.sextant.mail.setting.Lead;
import org.alfacentre.sextant.mail.setting.MailSettings;
import org.alfacentre.sextant.time.DueTask;

/** Plans anew for everybody who has a place in a session that has moved. */
@ApplicationScoped
@Transactional
public class SessionPlan implements DueTask {

    static final String KIND = "mail-plan-session";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Turnstile turnstile;
    @Inject private Convocations convocations;
    @Inject private Reminders reminders;
    @Inject private ModuleMails moduleMails;
    @Inject private MailSettings settings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long subject, Instant causedAt) {
        Lead lead = settings.lead();
        List<Enrolment> confirmed =
                em.createQuery(
                                "SELECT e FROM Enrolment e JOIN FETCH e.person JOIN FETCH e.session"
                                        + " WHERE e.session.id = :session AND e.status = :confirmed"
                                        + " ORDER BY e.id",
                                Enrolment.class)
                        .setParameter("session", subject)
                        .setParameter("confirmed", Status.CONFIRMED)
                        .getResultList();
        turnstile.passAs(confirmed.stream().map(it -> it.getPerson().getId()).toList());
        for (Enrolment enrolment : confirmed) {
            convocations.plan(enrolment, lead, causedAt);
            moduleMails.plan(enrolment, lead, causedAt);
            reminders.plan(enrolment.getPerson(), lead, causedAt);
        }
    }
}
