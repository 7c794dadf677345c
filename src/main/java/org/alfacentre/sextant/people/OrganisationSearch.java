package org.alfacentre.sextant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.shell.Paged;

/** Lists structures in the order of their names, each with its type: two queries. */
@ApplicationScoped
public class OrganisationSearch {

    private static final String FROM = " FROM Organisation o WHERE ";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** What a list of structures is narrowed to; null does not narrow, closed ones are left out. */
    public record Criteria(String q, String departement, String type, Organisation.Status status) {

        public static final Criteria ALL = new Criteria(null, null, null, null);
    }

    public Paged<Organisation> page(Criteria criteria, int page, int size) {
        Conditions where = conditions(criteria);
        long total =
                where.on(em.createQuery("SELECT COUNT(o)" + FROM + where, Long.class))
                        .getSingleResult();
        List<Organisation> found =
                where.on(
                                em.createQuery(
                                        "SELECT o FROM Organisation o JOIN FETCH o.type WHERE "
                                                + where
                                                + " ORDER BY o.name, o.id",
                                        Organisation.class))
                        .setFirstResult(Math.multiplyExact(page, size))
                        .setMaxResults(size)
                        .getResultList();
        return new Paged<>(found, page, size, total);
    }

    private static Conditions conditions(Criteria criteria) {
        var where = new Conditions();
        if (criteria.status() == null) {
            where.and("o.status <> :closed", "closed", Organisation.Status.CLOSED);
        } else {
            where.and("o.status = :status", "status", criteria.status());
        }
        if (criteria.q() != null && !criteria.q().isBlank()) {
            where.and(
                    "LOWER(o.name) LIKE :q ESCAPE '!'",
                    "q",
                    Conditions.containing(criteria.q().strip().toLowerCase(Locale.ROOT)));
        }
        if (criteria.departement() != null) {
            where.and("o.departement = :departement", "departement", criteria.departement());
        }
        if (criteria.type() != null) {
            where.and("o.type.code = :type", "type", criteria.type());
        }
        return where;
    }
}
