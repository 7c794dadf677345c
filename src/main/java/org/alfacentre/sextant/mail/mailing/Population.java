package org.alfacentre.sextant.mail.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.people.Conditions;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.people.Person;

/** The persons an audience names, before anybody is left out: one query. */
@ApplicationScoped
class Population {

    private static final String INVITED =
            "p.id IN (SELECT m.person.id FROM Message m WHERE m.session = :session AND m.kind LIKE"
                    + " '%invitation' AND m.mailing IS NOT NULL)";

    private static final String TRAINS =
            "p.id IN (SELECT t.person.id FROM TrainingSession s JOIN s.trainers t WHERE s.id ="
                    + " :session AND t.person IS NOT NULL)";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    List<Person> of(Addressees addressees) {
        var where = new Conditions().and("p.anonymisedAt IS NULL");
        if (addressees.silent()) {
            where.and(INVITED, "session", addressees.session());
        } else if (addressees.concernsPlaces() && !addressees.notEnrolled()) {
            enrolled(where, addressees);
        }
        about(where, addressees);
        return where.on(
                        em.createQuery(
                                "SELECT p FROM Person p LEFT JOIN p.organisation o WHERE "
                                        + where
                                        + " ORDER BY p.lastName, p.firstName, p.id",
                                Person.class))
                .getResultList();
    }

    private static void enrolled(Conditions where, Addressees addressees) {
        boolean session = addressees.session() != null;
        String enrolled =
                "p.id IN (SELECT e.person.id FROM Enrolment e WHERE e.status IN :active AND "
                        + (session
                                ? "e.session.id = :session)"
                                : "e.session.action.code = :action)");
        boolean trainers = session && addressees.trainers();
        where.and(trainers ? "(" + enrolled + " OR " + TRAINS + ")" : enrolled)
                .with("active", Status.ACTIVE)
                .with(
                        session ? "session" : "action",
                        session ? addressees.session() : addressees.action());
    }

    private static void about(Conditions where, Addressees addressees) {
        if (addressees.departement() != null) {
            where.and(
                    "(p.departement = :departement OR (p.departement IS NULL AND o.departement ="
                            + " :departement))",
                    "departement",
                    addressees.departement());
        }
        if (addressees.network() != null) {
            where.and(
                    "p.id IN (SELECT q.id FROM Person q JOIN q.networks n WHERE n.id = :network)",
                    "network",
                    addressees.network());
        }
        if (addressees.function() != null) {
            where.and(
                    "p.function = :function",
                    "function",
                    Functions.normalise(addressees.function()));
        }
    }
}
