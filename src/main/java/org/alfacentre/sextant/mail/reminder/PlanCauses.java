package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.EnrolmentChanged;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.session.SessionMoved;
import org.alfacentre.sextant.time.Agenda;

/**
 * What makes convocations and reminders be planned anew. Only a row of due work is written here:
 * the planning itself is done right after, outside of the turn that holds the session's places.
 */
@ApplicationScoped
class PlanCauses {

    @Inject private Agenda agenda;
    @Inject private Clock clock;

    void changed(@Observes EnrolmentChanged event) {
        if (event.from() == Status.CONFIRMED || event.to() == Status.CONFIRMED) {
            Enrolment enrolment = event.enrolment();
            plan(EnrolmentPlan.KIND, enrolment.getId(), enrolment.getTransitionNo());
        }
    }

    void moved(@Observes SessionMoved event) {
        plan(SessionPlan.KIND, event.session().getId(), event.session().getIcalSequence());
    }

    /** A test's clock stands still: the number keeps two causes of one instant apart. */
    private void plan(String kind, long subject, int number) {
        agenda.plan(kind, subject, clock.instant().minus(number, ChronoUnit.MICROS));
    }
}
