package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.DueTask;

/**
 * Gives members their place at their group's meetings: at once when they join, and as due work when
 * a meeting is published. Whoever cannot have one (taken elsewhere, meeting full) is left to staff,
 * who see it among the meeting's people.
 */
@ApplicationScoped
class CohortPlaces implements DueTask {

    static final String KIND = "cohort-places";

    private static final Logger LOG = Logger.getLogger(CohortPlaces.class.getName());

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Enrolments enrolments;
    @Inject private Clock clock;

    /** A place for these members at each published meeting to come. */
    void seat(long cohort, List<Long> persons, Caller by) {
        List<Long> meetings =
                em.createQuery(
                                "SELECT s.id FROM TrainingSession s WHERE s.cohort.id = :cohort AND s.status"
                                        + " = :published AND (s.startsAt IS NULL OR s.startsAt > :now)"
                                        + " ORDER BY s.startsAt, s.id",
                                Long.class)
                        .setParameter("cohort", cohort)
                        .setParameter("published", SessionStatus.PUBLISHED)
                        .setParameter("now", clock.instant())
                        .getResultList();
        meetings.forEach(meeting -> persons.forEach(person -> seat(meeting, person, by)));
    }

    private void seat(long meeting, long person, Caller by) {
        try {
            enrolments.enrol(meeting, person, null, by);
        } catch (Refusal refused) {
            LOG.log(
                    Level.INFO,
                    "no place at meeting {0}: {1}",
                    new Object[] {meeting, refused.code()});
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long subject, Instant dueAt) {
        TrainingSession meeting = em.find(TrainingSession.class, subject);
        if (meeting == null || meeting.getCohort() == null || !meeting.isPublished()) {
            return;
        }
        List<Long> members =
                em.createQuery(
                                "SELECT m.person FROM CohortMember m WHERE m.cohort = :cohort ORDER BY"
                                        + " m.joinedAt, m.person",
                                Long.class)
                        .setParameter("cohort", meeting.getCohort().getId())
                        .getResultList();
        Caller owner = inTheNameOf(meeting.getOwner());
        members.forEach(member -> seat(subject, member, owner));
    }

    private static Caller inTheNameOf(Person owner) {
        return owner == null
                ? new Caller(-1L, "Sextant", "", Set.of(Role.STAFF), Set.of())
                : new Caller(
                        owner.getId(),
                        owner.getName(),
                        owner.getEmail(),
                        Set.of(Role.STAFF),
                        Set.of());
    }
}
