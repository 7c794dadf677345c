package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Turnstile;
import org.alfacentre.sextant.mail.setting.Lead;
import org.alfacentre.sextant.mail.setting.MailSettings;

/** All that the calendar will tell the people of some enrolments, planned in their turn. */
@ApplicationScoped
class MailPlan {

    @Inject private Turnstile turnstile;
    @Inject private Convocations convocations;
    @Inject private Reminders reminders;
    @Inject private ModuleMails moduleMails;
    @Inject private MailSettings settings;

    /** What was ahead at {@code causedAt} is planned, however much later this runs. */
    @Transactional(Transactional.TxType.MANDATORY)
    void make(List<Enrolment> enrolments, Instant causedAt) {
        Lead lead = settings.lead();
        turnstile.passAs(enrolments.stream().map(it -> it.getPerson().getId()).toList());
        for (Enrolment enrolment : enrolments) {
            convocations.plan(enrolment, lead, causedAt);
            moduleMails.plan(enrolment, lead, causedAt);
            reminders.plan(enrolment.getPerson(), lead, causedAt);
        }
    }
}
