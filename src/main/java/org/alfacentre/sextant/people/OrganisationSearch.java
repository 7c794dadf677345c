package org.alfacentre.sextant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alfacentre.sextant.people.Organisation.Status;
import org.alfacentre.sextant.shell.Paged;

/** Lists structures in the order of their names, each with its type: two queries. */
@ApplicationScoped
public class OrganisationSearch {

    private static final String FROM = " FROM Organisation o WHERE ";
    private static final int MOST_COMPARED = 200;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** What a list of structures is narrowed to; null does not narrow, closed ones are left out. */
    public record Criteria(String q, String departement, String type, Status status) {

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

    /**
     * Active structures whose name has every word of the text, whatever the case and the accents;
     * the database looks for the other letters, accents are compared here.
     */
    public List<Organisation> named(String text, int most) {
        List<String> words =
                Stream.of(plain(text).split("[^a-z0-9]+")).filter(it -> !it.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var where = new Conditions().and("o.status = :status", "status", Status.ACTIVE);
        for (int i = 0; i < words.size(); i++) {
            String pattern = "%" + words.get(i).replaceAll("[aceinouy]+", "%") + "%";
            where.and("LOWER(o.name) LIKE :word" + i, "word" + i, pattern);
        }
        return where.on(
                        em.createQuery(
                                "SELECT o FROM Organisation o WHERE "
                                        + where
                                        + " ORDER BY o.name, o.id",
                                Organisation.class))
                .setMaxResults(MOST_COMPARED)
                .getResultStream()
                .filter(found -> words.stream().allMatch(plain(found.getName())::contains))
                .limit(most)
                .toList();
    }

    private static String plain(String text) {
        String ligatures = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return Normalizer.normalize(ligatures, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static Conditions conditions(Criteria criteria) {
        var where = new Conditions();
        if (criteria.status() == null) {
            where.and("o.status <> :closed", "closed", Status.CLOSED);
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
