package org.alfacentre.sextant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.Role;

/** The regroupements with their référents, reception places and professionals: four queries. */
@ApplicationScoped
public class NetworkCounts {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Territories territories;

    /** A regroupement and what it holds; {@code referents} are names. */
    public record Line(LocalNetwork network, List<String> referents, long places, long people) {}

    public List<Line> all() {
        Map<Long, Long> places =
                counts(
                        "SELECT n.id, COUNT(l) FROM ReceptionPlace l JOIN l.network n GROUP BY"
                                + " n.id");
        Map<Long, Long> people =
                counts(
                        "SELECT n.id, COUNT(p) FROM Person p JOIN p.networks n WHERE p.active ="
                                + " TRUE GROUP BY n.id");
        Map<Long, List<String>> referents = referents();
        return territories.networks().stream()
                .map(
                        it ->
                                new Line(
                                        it,
                                        referents.getOrDefault(it.getId(), List.of()),
                                        places.getOrDefault(it.getId(), 0L),
                                        people.getOrDefault(it.getId(), 0L)))
                .toList();
    }

    private Map<Long, Long> counts(String query) {
        Map<Long, Long> counts = new HashMap<>();
        em.createQuery(query, Object[].class)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    private Map<Long, List<String>> referents() {
        return em.createQuery(
                        "SELECT n.id, p.firstName, p.lastName FROM RoleGrant g JOIN g.network n"
                                + " JOIN g.person p WHERE g.role = :role ORDER BY p.lastName",
                        Object[].class)
                .setParameter("role", Role.REFERENT)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(
                                        row -> row[1] + " " + row[2], Collectors.toList())));
    }
}
