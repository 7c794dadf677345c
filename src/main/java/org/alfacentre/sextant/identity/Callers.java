package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.RoleGrant;

/** Reads a person as a caller, with the roles they hold now. */
@ApplicationScoped
public class Callers {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** An active person by id, in one query. */
    @Transactional
    public Optional<Caller> byId(long person) {
        return em.createQuery(
                        "SELECT DISTINCT p FROM Person p LEFT JOIN FETCH p.grants WHERE p.id = :id AND"
                                + " p.active = TRUE",
                        Person.class)
                .setParameter("id", person)
                .getResultStream()
                .findFirst()
                .map(Callers::of);
    }

    static Caller of(Person person) {
        Set<Long> networks =
                person.getGrants().stream()
                        .filter(grant -> grant.getRole() == Role.REFERENT)
                        .map(RoleGrant::getNetwork)
                        .filter(Objects::nonNull)
                        .map(network -> network.getId())
                        .collect(Collectors.toSet());
        return new Caller(
                person.getId(), person.getName(), person.getEmail(), person.getRoles(), networks);
    }
}
