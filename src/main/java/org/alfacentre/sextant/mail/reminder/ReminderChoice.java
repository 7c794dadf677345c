package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.enrolment.Turnstile;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.setting.MailSettings;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Refusal;

/** A person says what they want to be written; reminders ahead follow at once. */
@ApplicationScoped
@Transactional
public class ReminderChoice {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Turnstile turnstile;
    @Inject private DeclinedMails declined;
    @Inject private Reminders reminders;
    @Inject private MailSettings settings;
    @Inject private Clock clock;

    public Set<String> declined(Caller caller) {
        return declined.of(caller);
    }

    /** These and no others are declined from now on. */
    public void decline(Set<String> kinds, Caller caller) {
        for (String kind : kinds) {
            if (!DeclinedMails.CHOICES.contains(kind)) {
                throw Refusal.invalid("declined", "unknown-value", kind);
            }
        }
        turnstile.passAs(List.of(caller.id()));
        declined.put(kinds, caller);
        reminders.plan(em.find(Person.class, caller.id()), settings.lead(), clock.instant());
    }
}
