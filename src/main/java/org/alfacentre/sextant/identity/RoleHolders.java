package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who holds which role, for administrators. */
@ApplicationScoped
public class RoleHolders {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /**
     * One grant.
     *
     * @param network the regroupement a référent is one for, else null
     */
    public record Holder(Role role, long person, String name, String email, String network) {}

    /** By role, then by name. */
    public List<Holder> all(Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        return em.createQuery(
                        "SELECT g.role, p.id, p.firstName, p.lastName, p.email, n.name FROM RoleGrant g"
                                + " JOIN g.person p LEFT JOIN g.network n WHERE p.active = TRUE"
                                + " ORDER BY p.lastName, p.firstName",
                        Object[].class)
                .setMaxResults(1000)
                .getResultStream()
                .map(RoleHolders::holder)
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .toList();
    }

    private static Holder holder(Object[] row) {
        return new Holder(
                (Role) row[0],
                (Long) row[1],
                row[2] + " " + row[3],
                (String) row[4],
                (String) row[5]);
    }
}
