package org.alfacentre.sextant.mail.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.alfacentre.sextant.people.Person;

/** The persons of an audience who have neither a place in the session's list nor its invitation. */
@ApplicationScoped
class Guests {

    private static final String WHERE =
            " FROM Person p LEFT JOIN p.organisation o WHERE p.active = TRUE AND p.anonymisedAt IS NULL"
                    + " AND NOT EXISTS (SELECT e FROM Enrolment e WHERE e.session.id = :session AND"
                    + " e.activePerson = p.id) AND NOT EXISTS (SELECT m FROM Message m WHERE m.session ="
                    + " :session AND m.person = p AND m.key LIKE 'invitation:%')";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    List<Person> of(long session, Invited invited) {
        return query(session, invited).getResultList();
    }

    private TypedQuery<Person> query(long session, Invited invited) {
        StringBuilder text = new StringBuilder("SELECT p").append(WHERE);
        if (invited.departement() != null) {
            text.append(
                    " AND (p.departement = :departement OR (p.departement IS NULL AND o.departement ="
                            + " :departement))");
        }
        if (invited.network() != null) {
            text.append(
                    " AND EXISTS (SELECT n FROM Person q JOIN q.networks n WHERE q = p AND n.id = :network)");
        }
        if (invited.function() != null) {
            text.append(" AND p.function = :function");
        }
        text.append(" ORDER BY p.lastName, p.firstName, p.id");
        TypedQuery<Person> query =
                em.createQuery(text.toString(), Person.class).setParameter("session", session);
        if (invited.departement() != null) {
            query.setParameter("departement", invited.departement());
        }
        if (invited.network() != null) {
            query.setParameter("network", invited.network());
        }
        if (invited.function() != null) {
            query.setParameter("function", invited.function());
        }
        return query;
    }
}
