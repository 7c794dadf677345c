package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Who may enrol somebody else: staff anybody, a référent those of their regroupements, the head of
 * an organisation its members. Each of those enrolled is told and may decline.
 */
@ApplicationScoped
class Delegates {

    /** A condition on person p of organisation o, for who is not staff; see {@link #as}. */
    static final String THEIRS =
            "(p.id IN (SELECT m.id FROM Person m JOIN m.networks n WHERE n.id IN :networks) OR o.id"
                    + " IN (SELECT h.organisation.id FROM Person h WHERE h.id = :caller AND"
                    + " h.function = :head))";

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
        var those =
                em.createQuery(
                                "SELECT COUNT(p) FROM Person p LEFT JOIN p.organisation o WHERE p.id ="
                                        + " :person AND "
                                        + THEIRS,
                                Long.class)
                        .setParameter("person", person);
        return as(by, those).getSingleResult() > 0;
    }

    static <T> TypedQuery<T> as(Caller by, TypedQuery<T> query) {
        return query.setParameter("networks", by.networks().isEmpty() ? NO_NETWORK : by.networks())
                .setParameter("caller", by.id())
                .setParameter("head", HEAD);
    }
}
