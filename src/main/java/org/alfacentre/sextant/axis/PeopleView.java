package org.alfacentre.sextant.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.Person;

/** What a module may read of the directory: values, and of persons no more than their names. */
@ApplicationScoped
public class PeopleView {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** A département of the region; the code is a string. */
    public record Territory(String code, String label) {}

    /** A regroupement. */
    public record Network(long id, String name, String departement) {}

    /** A structure that employs professionals; its département may be null. */
    public record Structure(long id, String name, String departement) {}

    /** A person of a regroupement; the organisation's name may be null. */
    public record Member(long person, String name, String organisation) {}

    public List<Territory> departements() {
        return em.createQuery(
                        "SELECT d.code, d.label FROM Departement d ORDER BY d.code", Object[].class)
                .getResultStream()
                .map(row -> new Territory((String) row[0], (String) row[1]))
                .toList();
    }

    /** By département, then name. */
    public List<Network> networks() {
        return em.createQuery(
                        "SELECT n.id, n.name, n.departement FROM LocalNetwork n"
                                + " ORDER BY n.departement, n.name",
                        Object[].class)
                .getResultStream()
                .map(row -> new Network((Long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Those of the directory that are open, by name. */
    public List<Structure> structures() {
        return em.createQuery(
                        "SELECT o.id, o.name, o.departement FROM Organisation o"
                                + " WHERE o.status = :active ORDER BY o.name, o.id",
                        Object[].class)
                .setParameter("active", Organisation.Status.ACTIVE)
                .getResultStream()
                .map(row -> new Structure((Long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** The active persons of a regroupement, by name. */
    public List<Member> members(long network) {
        return em.createQuery(
                        "SELECT p.id, p.firstName, p.lastName, o.name FROM Person p"
                                + " JOIN p.networks n LEFT JOIN p.organisation o"
                                + " WHERE n.id = :network AND p.active = TRUE"
                                + " ORDER BY p.lastName, p.firstName, p.id",
                        Object[].class)
                .setParameter("network", network)
                .getResultStream()
                .map(row -> new Member((Long) row[0], row[1] + " " + row[2], (String) row[3]))
                .toList();
    }

    /** The active référents of each regroupement that has some, by its id. Since contract 1.3. */
    public Map<Long, List<Long>> referents() {
        return em.createQuery(
                        "SELECT g.network.id, p.id FROM RoleGrant g JOIN g.person p"
                                + " WHERE g.role = :role AND p.active = TRUE ORDER BY p.id",
                        Object[].class)
                .setParameter("role", Role.REFERENT)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }

    /** Ids of the regroupements a person belongs to. */
    public Set<Long> networksOf(long person) {
        return em.createQuery(
                        "SELECT n.id FROM Person p JOIN p.networks n WHERE p.id = :person",
                        Long.class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The person's own département, else their organisation's, else empty. */
    public Optional<String> departementOf(long person) {
        return Optional.ofNullable(em.find(Person.class, person)).map(Person::getDepartement);
    }

    /** A professional; what is not known of them is null. Since contract 1.2. */
    public record Professional(
            long person, String name, String organisation, String departement, boolean active) {}

    /** Those of these ids that are known, by id. Since contract 1.2. */
    public Map<Long, Professional> professionals(Collection<Long> persons) {
        return persons.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT p FROM Person p LEFT JOIN FETCH p.organisation"
                                        + " WHERE p.id IN :ids",
                                Person.class)
                        .setParameter("ids", persons)
                        .getResultStream()
                        .collect(Collectors.toMap(Person::getId, PeopleView::professional));
    }

    private static Professional professional(Person person) {
        return new Professional(
                person.getId(),
                person.getName(),
                person.getOrganisation() == null ? null : person.getOrganisation().getName(),
                person.getDepartement(),
                person.isActive());
    }

    /** First and last name by id; an id that is not known has no entry. */
    public Map<Long, String> names(Collection<Long> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT p.id, p.firstName, p.lastName FROM Person p WHERE p.id IN :ids",
                        Object[].class)
                .setParameter("ids", persons)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row[1] + " " + row[2]));
    }
}
