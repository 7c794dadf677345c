package org.alfacentre.sextant.axis.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.alfacentre.sextant.attendance.AttendanceSettled;
import org.alfacentre.sextant.axis.EnrolmentListener;
import org.alfacentre.sextant.axis.SessionListener;
import org.alfacentre.sextant.axis.notice.ModuleNotice.What;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.EnrolmentChanged;
import org.alfacentre.sextant.session.SessionCancelled;
import org.alfacentre.sextant.session.SessionMoved;
import org.alfacentre.sextant.session.SessionPublished;
import org.alfacentre.sextant.session.TrainingSession;

/** Writes what is to be told, inside the transaction that causes it; no module is asked here. */
@ApplicationScoped
class NoticeBoard {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Extensions extensions;
    @Inject private Clock clock;

    void changed(@Observes EnrolmentChanged event) {
        Enrolment entry = event.enrolment();
        for (Extension<EnrolmentListener> listener :
                listeners(EnrolmentListener.class, entry.getSession())) {
            em.persist(
                    notice(listener, What.ENROLMENT_CHANGED, entry.getSession())
                            .about(
                                    entry.getId(),
                                    entry.getPerson().getId(),
                                    entry.getTransitionNo(),
                                    event.from(),
                                    event.to()));
        }
    }

    void published(@Observes SessionPublished event) {
        write(What.SESSION_PUBLISHED, event.session());
    }

    void moved(@Observes SessionMoved event) {
        write(What.SESSION_MOVED, event.session());
    }

    void cancelled(@Observes SessionCancelled event) {
        write(What.SESSION_CANCELLED, event.session());
    }

    void attended(@Observes AttendanceSettled event) {
        write(What.SESSION_ATTENDED, event.session());
    }

    private void write(What what, TrainingSession session) {
        listeners(SessionListener.class, session)
                .forEach(listener -> em.persist(notice(listener, what, session)));
    }

    private ModuleNotice notice(Extension<?> listener, What what, TrainingSession session) {
        return new ModuleNotice(
                listener.module(),
                listener.name(),
                what,
                session.getAction().getCode(),
                session.getId(),
                clock.instant());
    }

    /** A module hears of its own sessions only. */
    private <P> List<Extension<P>> listeners(Class<P> point, TrainingSession session) {
        return extensions.ofAll(point).stream()
                .filter(it -> it.module().equals(session.getModule()))
                .toList();
    }
}
