package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Who may enrol somebody else: staff anybody, a référent those of their regroupements, the head of
 * an organisation its members. Each of those enrolled is told and may decline.
 */
@ApplicationScoped
class Delegates {

    private static final String HEAD = "DIRECTION";

    /** In a JPQL list that must not be empty. */
    private static final Set<Long> NO_NETWORK = Set.of(-1L);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    void mustSpeakFor(long person, Caller by) {
        if (person != by.id() && !by.isStaff() && !isAmongTheirs(person, by)) {
            throw Refusal.forbidden();
        }
    }

    private boolean isAmongTheirs(long person, Caller by) {
        return em.createQuery(
                                "SELECT COUNT(p) FROM Person p LEFT JOIN p.networks n WHERE p.id ="
                                        + " :person AND (n.id IN :networks OR EXISTS (SELECT h FROM"
                                        + " Person h WHERE h.id = :caller AND h.function = :head AND"
                                        + " h.organisation = p.organisation))",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter(
                                "networks", by.networks().isEmpty() ? NO_NETWORK : by.networks())
                        .setParameter("caller", by.id())
                        .setParameter("head", HEAD)
                        .getSingleResult()
                > 0;
    }
}
