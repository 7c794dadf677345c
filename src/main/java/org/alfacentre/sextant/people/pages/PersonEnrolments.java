package org.alfacentre.sextant.people.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.alfacentre.sextant.enrolment.Status;

/** What persons are enrolled in, as the pages of the directory list it. */
@ApplicationScoped
class PersonEnrolments {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** All of one person, the latest session first; those without a date before. */
    List<EnrolmentLine> of(long person) {
        return em.createQuery(
                        "SELECT NEW org.alfacentre.sextant.people.pages.EnrolmentLine(e.person.id,"
                                + " s.id, s.code, s.title, s.startsAt, e.status) FROM Enrolment e JOIN"
                                + " e.session s WHERE e.person.id = :person ORDER BY s.startsAt DESC,"
                                + " e.id DESC",
                        EnrolmentLine.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The active ones of several persons in sessions that are yet to start or have no date. */
    List<EnrolmentLine> coming(Collection<Long> persons, Instant now) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT NEW org.alfacentre.sextant.people.pages.EnrolmentLine(e.person.id,"
                                + " s.id, s.code, s.title, s.startsAt, e.status) FROM Enrolment e JOIN"
                                + " e.session s WHERE e.person.id IN :persons AND e.status IN :active AND"
                                + " (s.startsAt IS NULL OR s.startsAt > :now) ORDER BY s.startsAt, s.id",
                        EnrolmentLine.class)
                .setParameter("persons", persons)
                .setParameter("active", EnumSet.copyOf(Status.ACTIVE))
                .setParameter("now", now)
                .getResultList();
    }
}
