package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Departement;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;

/** The rows of working groups. */
@ApplicationScoped
@Transactional
class CohortWriting {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    Cohort form(CohortSheet sheet, Caller by) {
        var checks = new Checks();
        String action = checks.required("action", sheet.action(), 20);
        if (action != null && em.find(Action.class, action) == null) {
            checks.wrong("action", "unknown-action", action);
        }
        String departement = checks.optional("departement", sheet.departement(), 3);
        if (departement != null && em.find(Departement.class, departement) == null) {
            checks.wrong("departement", "unknown-departement", departement);
        }
        if (sheet.capacity() != null && sheet.capacity() < 0) {
            checks.wrong("capacity", "out-of-range", 0, Integer.MAX_VALUE);
        }
        String name = checks.required("name", sheet.name(), 300);
        String code = checks.optional("code", sheet.code(), 40);
        if (code != null && isTaken(code)) {
            checks.wrong("code", "already-there", code);
        }
        checks.refuseIfWrong();
        String given = code == null ? free(action, departement) : code;
        var cohort = new Cohort(given, action, name, departement, sheet.capacity());
        em.persist(cohort);
        sheet.sessions().forEach(id -> meet(cohort, id, by));
        return cohort;
    }

    private void meet(Cohort cohort, Long id, Caller by) {
        TrainingSession session = em.find(TrainingSession.class, id);
        if (session == null || !session.getAction().getCode().equals(cohort.getAction())) {
            throw Refusal.invalid("sessions", "unknown-reference", String.valueOf(id));
        }
        SchedulingRights.mustSchedule(by, session);
        session.belongTo(session.getSeries(), cohort);
    }

    /** Those who are members already stay so. */
    void join(long id, List<Long> persons) {
        // two who join at once must not both be the last
        Cohort cohort = em.find(Cohort.class, id, LockModeType.PESSIMISTIC_WRITE);
        Set<Long> members = new HashSet<>(members(id));
        for (int i = 0; i < persons.size(); i++) {
            Long person = persons.get(i);
            Person found = person == null ? null : em.find(Person.class, person);
            if (found == null || !found.isActive()) {
                throw Refusal.invalid(
                        "persons[" + i + "]", "unknown-person", String.valueOf(person));
            }
            if (members.add(person)) {
                em.persist(new CohortMember(id, person, clock.instant()));
            }
        }
        if (cohort.getCapacity() != null && members.size() > cohort.getCapacity()) {
            throw Refusal.conflict("cohort-full", cohort.getCapacity());
        }
    }

    void leave(long id, long person) {
        CohortMember member = em.find(CohortMember.class, new CohortMember.Key(id, person));
        if (member == null) {
            throw Refusal.notFound();
        }
        em.remove(member);
    }

    private List<Long> members(long cohort) {
        return em.createQuery(
                        "SELECT m.person FROM CohortMember m WHERE m.cohort = :cohort", Long.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    private String free(String action, String departement) {
        String stem = action + "-" + (departement == null ? "REG" : departement);
        String code = stem;
        for (int n = 2; isTaken(code); n++) {
            code = stem + "-" + n;
        }
        return code;
    }

    private boolean isTaken(String code) {
        return em.createQuery("SELECT COUNT(c) FROM Cohort c WHERE c.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }
}
