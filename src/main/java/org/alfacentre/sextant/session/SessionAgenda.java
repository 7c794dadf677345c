package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alfacentre.sextant.attendance.SheetReminder;
import org.alfacentre.sextant.enrolment.Quota;
import org.alfacentre.sextant.enrolment.QuotaRelease;
import org.alfacentre.sextant.time.Agenda;
import org.alfacentre.sextant.time.DueTask;

/**
 * What is due around a published session: planned when it is published and again when its dates
 * change. Work planned for a date that holds no more finds nothing to do.
 */
@ApplicationScoped
class SessionAgenda implements DueTask {

    private static final String CLOSE = "session-close";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Agenda agenda;

    void plan(TrainingSession session) {
        EnrolmentWindow window = session.getWindow();
        plan("minimum-alert", session, Stream.of(window.getAlertAt()));
        plan(CLOSE, session, Stream.of(session.getEndsAt()));
        plan(SheetReminder.KIND, session, SheetReminder.dates(session));
        if (session.getCohort() != null) {
            plan(CohortPlaces.KIND, session, Stream.of(session.getPublishedAt()));
        }
        plan(
                QuotaRelease.KIND,
                session,
                quotas(session).stream()
                        .flatMap(quota -> Stream.of(quota.getUntil(), quota.getReleaseAt())));
    }

    /**
     * Quotas dated from the session follow it.
     *
     * @param before its first day until now, null when it had none
     */
    void shiftQuotas(TrainingSession session, LocalDate before) {
        LocalDate first = session.getFirstDay();
        if (before != null && first != null && !first.equals(before)) {
            long days = ChronoUnit.DAYS.between(before, first);
            quotas(session).forEach(quota -> quota.shift(days));
        }
    }

    /** A date that is null is none. */
    private void plan(String kind, TrainingSession session, Stream<Instant> dates) {
        agenda.plan(kind, session.getId(), dates.filter(Objects::nonNull).toList());
    }

    private List<Quota> quotas(TrainingSession session) {
        return em.createQuery("SELECT q FROM Quota q WHERE q.session = :session", Quota.class)
                .setParameter("session", session.getId())
                .getResultList();
    }

    @Override
    public String kind() {
        return CLOSE;
    }

    /** Closes the session once its last half-day is over. */
    @Override
    @Transactional
    public void run(long subject, Instant dueAt) {
        TrainingSession session = em.find(TrainingSession.class, subject);
        if (session != null && session.isPublished() && session.isOver(dueAt)) {
            session.close();
        }
    }
}
