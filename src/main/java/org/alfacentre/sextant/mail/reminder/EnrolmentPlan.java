package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Turnstile;
import org.alfacentre.sextant.mail.setting.Lead;
import org.alfacentre.sextant.mail.setting.MailSettings;
import org.alfacentre.sextant.time.DueTask;

/**
 * Plans what the calendar will tell somebody whose place was given or has gone: all that was ahead
 * at that moment, however much later this runs.
 */
@ApplicationScoped
@Transactional
public class EnrolmentPlan implements DueTask {

    static final String KIND = "mail-plan";

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
        Enrolment enrolment = em.find(Enrolment.class, subject);
        if (enrolment != null) {
            turnstile.passAs(List.of(enrolment.getPerson().getId()));
            Lead lead = settings.lead();
            convocations.plan(enrolment, lead, causedAt);
            moduleMails.plan(enrolment, lead, causedAt);
            reminders.plan(enrolment.getPerson(), lead, causedAt);
        }
    }
}
