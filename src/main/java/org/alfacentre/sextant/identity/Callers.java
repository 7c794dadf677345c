package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.RoleGrant;

/** Persons as callers: one query each. Who is deactivated is nobody. */
@ApplicationScoped
public class Callers {

    private static final String WITH_ROLES =
            "SELECT p FROM Person p LEFT JOIN FETCH p.grants g LEFT JOIN FETCH g.network"
                    + " WHERE p.active = TRUE AND ";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    Optional<Account> of(SignedIn session) {
        return person(session.person())
                .filter(person -> session.isOf(person))
                .map(person -> account(person, session.means()));
    }

    /** In two steps: with a subquery, Derby reads all persons to find the one. */
    Optional<Account> ofToken(String hash, Instant now) {
        return em.createQuery(
                        "SELECT t.person.id FROM ApiToken t WHERE t.hash = :hash AND t.revokedAt IS"
                                + " NULL AND t.expiresAt > :now",
                        Long.class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .flatMap(this::person)
                .map(person -> account(person, Means.TOKEN));
    }

    private Optional<Person> person(long id) {
        return em.createQuery(WITH_ROLES + "p.id = :id", Person.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** An active person by id, in one query. */
    public Optional<Caller> byId(long person) {
        return person(person).map(Callers::caller);
    }

    /** A person as a caller, with every role they hold: for work done in their name. */
    public static Caller caller(Person person) {
        return account(person, Means.PASSWORD).caller();
    }

    private static Account account(Person person, Means means) {
        boolean byLink = means == Means.PERSONAL_LINK;
        Set<Long> networks =
                person.getGrants().stream()
                        .filter(grant -> !byLink && grant.getRole() == Role.REFERENT)
                        .map(RoleGrant::getNetwork)
                        .filter(Objects::nonNull)
                        .map(LocalNetwork::getId)
                        .collect(Collectors.toSet());
        Set<Role> roles = byLink ? Set.of() : person.getRoles();
        var caller =
                new Caller(person.getId(), person.getName(), person.getEmail(), roles, networks);
        return new Account(caller, person.getLocale(), means);
    }
}
