package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.EnrolmentChanged;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.mail.setting.MailScope;
import org.alfacentre.sextant.mail.setting.MailSettingChanged;
import org.alfacentre.sextant.people.Conditions;
import org.alfacentre.sextant.session.SessionMoved;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.time.Agenda;

/**
 * What makes convocations and reminders be planned anew. Only a row of due work is written here:
 * the planning itself is done right after, outside of the turn that holds the session's places.
 */
@ApplicationScoped
class PlanCauses {

    /** How long after a session a mail about it may still be ahead. */
    private static final Duration LONGEST_AFTER = Duration.ofDays(365);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Agenda agenda;
    @Inject private Clock clock;

    void changed(@Observes EnrolmentChanged event) {
        if (event.from() == Status.CONFIRMED || event.to() == Status.CONFIRMED) {
            Enrolment enrolment = event.enrolment();
            agenda.add(EnrolmentPlan.KIND, enrolment.getId(), moment(enrolment.getTransitionNo()));
        }
    }

    void moved(@Observes SessionMoved event) {
        Instant moment = moment(event.session().getIcalSequence());
        agenda.plan(SessionPlan.KIND, event.session().getId(), moment);
    }

    /** Each session concerned for itself: a change for the programme is many short transactions. */
    void set(@Observes MailSettingChanged event) {
        MailScope scope = event.scope();
        var where =
                new Conditions()
                        .and("s.status <> :cancelled", "cancelled", SessionStatus.CANCELLED)
                        .and(
                                "(s.endsAt IS NULL OR s.endsAt > :past)",
                                "past",
                                clock.instant().minus(LONGEST_AFTER));
        if (scope.session() != null) {
            where.and("s.id = :session", "session", scope.session());
        } else if (scope.action() != null) {
            where.and("s.action.code = :action", "action", scope.action());
        }
        where.on(
                        em.createQuery(
                                "SELECT s.id FROM TrainingSession s WHERE "
                                        + where
                                        + " ORDER BY s.id",
                                Long.class))
                .getResultList()
                .forEach(id -> agenda.plan(SessionPlan.KIND, id, moment(event.number())));
    }

    /** A test's clock stands still: the number keeps two causes of one instant apart. */
    private Instant moment(long number) {
        return clock.instant().minus(number, ChronoUnit.MICROS);
    }
}
