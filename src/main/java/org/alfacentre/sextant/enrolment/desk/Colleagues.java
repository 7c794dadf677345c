package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Who works in the same structure as somebody, by name: those who may take their place (R15). A
 * participant learns no more of them.
 */
@ApplicationScoped
@Transactional
class Colleagues {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** Somebody of the same structure. */
    public record Colleague(Long id, String name) {

        public Long getId() {
            return id;
        }

        public String getName() {
            return name;
        }
    }

    List<Colleague> of(long person) {
        return em.createQuery(
                        "SELECT c.id, c.firstName, c.lastName FROM Person c, Person p WHERE p.id ="
                                + " :person AND c.organisation = p.organisation AND c.id <> p.id AND"
                                + " c.active = TRUE ORDER BY c.lastName, c.firstName, c.id",
                        Object[].class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Colleague((Long) row[0], row[1] + " " + row[2]))
                .toList();
    }
}
