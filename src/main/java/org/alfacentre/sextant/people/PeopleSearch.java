package org.alfacentre.sextant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** Lists persons in the order of their names: three queries whatever the page holds. */
@ApplicationScoped
public class PeopleSearch {

    private static final String FROM = " FROM Person p LEFT JOIN p.organisation o WHERE ";
    private static final String LINE =
            "SELECT NEW org.alfacentre.sextant.people.PersonLine(p.id, p.email, p.firstName,"
                    + " p.lastName, o.id, o.name, COALESCE(p.departement, o.departement), p.function,"
                    + " p.language, p.active)";
    private static final String ORDER = " ORDER BY p.lastName, p.firstName, p.id";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Territories territories;

    /** A page of those the caller may see (who sees whom: {@link DirectoryAccess}). */
    public Paged<PersonLine> page(PersonCriteria criteria, Caller caller, int page, int size) {
        Conditions where = conditions(criteria, caller);
        long total =
                where.on(em.createQuery("SELECT COUNT(p)" + FROM + where, Long.class))
                        .getSingleResult();
        List<PersonLine> lines =
                where.on(em.createQuery(LINE + FROM + where + ORDER, PersonLine.class))
                        .setFirstResult(Math.multiplyExact(page, size))
                        .setMaxResults(size)
                        .getResultList();
        return new Paged<>(withNetworks(lines), page, size, total);
    }

    private List<PersonLine> withNetworks(List<PersonLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        Map<Long, List<PersonLine.NetworkName>> networks = new HashMap<>();
        em.createQuery(
                        "SELECT p.id, n.id, n.name FROM Person p JOIN p.networks n WHERE p.id IN :ids"
                                + " ORDER BY n.name",
                        Object[].class)
                .setParameter("ids", lines.stream().map(PersonLine::id).toList())
                .getResultList()
                .forEach(
                        row ->
                                networks.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                                        .add(
                                                new PersonLine.NetworkName(
                                                        (Long) row[1], (String) row[2])));
        return lines.stream()
                .map(line -> line.in(networks.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Conditions conditions(PersonCriteria criteria, Caller caller) {
        var where = new Conditions().and("p.anonymisedAt IS NULL");
        visible(where, caller);
        words(where, criteria.q());
        if (criteria.departement() != null) {
            where.and(
                    "(p.departement = :departement OR (p.departement IS NULL AND o.departement ="
                            + " :departement))",
                    "departement",
                    criteria.departement());
        }
        if (criteria.organisation() != null) {
            where.and("o.id = :organisation", "organisation", criteria.organisation());
        }
        network(where, criteria.network());
        if (criteria.role() != null && criteria.role() != Role.PARTICIPANT) {
            where.and(
                    "p.id IN (SELECT g.person.id FROM RoleGrant g WHERE g.role = :role)",
                    "role",
                    criteria.role());
        }
        if (criteria.function() != null) {
            where.and(
                    "p.function = :function", "function", Functions.normalise(criteria.function()));
        }
        if (criteria.active() != null) {
            where.and((criteria.active() ? "" : "NOT ") + Person.IS_ACTIVE);
        }
        return where;
    }

    private void network(Conditions where, String idOrCode) {
        if (idOrCode == null) {
            return;
        }
        LocalNetwork network =
                territories
                        .network(idOrCode)
                        .orElseThrow(() -> Refusal.invalid("network", "unknown-network", idOrCode));
        where.and(
                "p.id IN (SELECT m.id FROM Person m JOIN m.networks n WHERE n.id = :network)",
                "network",
                network.getId());
    }

    private static void visible(Conditions where, Caller caller) {
        if (DirectoryAccess.seesEverybody(caller)) {
            return;
        }
        if (caller.networks().isEmpty()) {
            where.and("p.id = :self", "self", caller.id());
        } else {
            where.and(
                            "(p.id = :self OR p.id IN (SELECT v.id FROM Person v JOIN v.networks w"
                                    + " WHERE w.id IN :own))",
                            "self",
                            caller.id())
                    .with("own", caller.networks());
        }
    }

    private static void words(Conditions where, String q) {
        if (q == null || q.isBlank()) {
            return;
        }
        String[] words = q.strip().toLowerCase(Locale.ROOT).split("\\s+", 6);
        for (int i = 0; i < words.length; i++) {
            String word = "word" + i;
            where.and(
                    "(LOWER(p.lastName) LIKE :%1$s ESCAPE '!' OR LOWER(p.firstName) LIKE :%1$s ESCAPE"
                                    .formatted(word)
                            + " '!' OR p.emailKey LIKE :%1$s ESCAPE '!')".formatted(word),
                    word,
                    Conditions.containing(words[i]));
        }
    }
}
