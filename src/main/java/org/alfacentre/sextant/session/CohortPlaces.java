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
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.enrolment.StaffDesk;
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
    @Inject private StaffDesk desk;
    @Inject private Register register;
    @Inject private Clock clock;

    /** A place for these members at each published meeting to come. */
    void seat(long cohort, List<Long> persons, Caller by) {
        meetings(cohort).forEach(meeting -> persons.forEach(person -> seat(meeting, person, by)));
    }

    /** Gives up the places of somebody who leaves the group at its meetings to come. */
    void unseat(long cohort, long person, String reason, Caller by) {
        for (Long meeting : meetings(cohort)) {
            EnrolmentLine line = register.active(meeting, person);
            if (line != null) {
                desk.withdraw(line.entry().getId(), reason, by);
            }
        }
    }

    private List<Long> meetings(long cohort) {
        return em.createQuery(
                        "SELECT s.id FROM TrainingSession s WHERE s.cohort.id = :cohort AND s.status"
                                + " = :published AND (s.startsAt IS NULL OR s.startsAt > :now)"
                                + " ORDER BY s.startsAt, s.id",
                        Long.class)
                .setParameter("cohort", cohort)
                .setParameter("published", SessionStatus.PUBLISHED)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private void seat(long meeting, long person, Caller by) {
        try {
            enrolments.seatMember(meeting, person, by);
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
        fill(subject);
    }

    /** A place at this meeting for each member; whoever has one keeps it. */
    void fill(long meeting) {
        List<Long> members =
                em.createQuery(
                                "SELECT m.person FROM CohortMember m, TrainingSession s WHERE s.id ="
                                        + " :meeting AND s.status = :published AND m.cohort ="
                                        + " s.cohort.id ORDER BY m.joinedAt, m.person",
                                Long.class)
                        .setParameter("meeting", meeting)
                        .setParameter("published", SessionStatus.PUBLISHED)
                        .getResultList();
        if (!members.isEmpty()) {
            Caller owner = inTheNameOf(em.find(TrainingSession.class, meeting).getOwner());
            members.forEach(member -> seat(meeting, member, owner));
        }
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
