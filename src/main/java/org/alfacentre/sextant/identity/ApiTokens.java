package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Refusal;

/** Makes, checks and revokes the keys to REST. They live by the system's clock. */
@ApplicationScoped
@Transactional
public class ApiTokens {

    private static final Duration LIFE = Duration.ofDays(90);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** A new token; its text is seen this once. */
    public record Issued(String token, Instant expiresAt) {}

    public Issued issue(long person, String label) {
        Instant now = Instant.now();
        Instant expiry = now.plus(LIFE);
        String token = Secrets.token();
        Person holder = em.getReference(Person.class, person);
        em.persist(new ApiToken(Secrets.hash(token), holder, label, now, expiry));
        return new Issued(token, expiry);
    }

    /** The active person whose valid token this is. */
    Optional<Caller> caller(String token) {
        return em.createQuery(
                        "SELECT DISTINCT p FROM ApiToken t JOIN t.person p LEFT JOIN FETCH p.grants"
                                + " WHERE t.hash = :hash AND t.revokedAt IS NULL AND t.expiresAt >"
                                + " :now AND p.active = TRUE",
                        Person.class)
                .setParameter("hash", Secrets.hash(token))
                .setParameter("now", Instant.now())
                .getResultStream()
                .findFirst()
                .map(Callers::of);
    }

    public List<ApiToken> of(long person) {
        return em.createQuery(
                        "SELECT t FROM ApiToken t WHERE t.person.id = :person AND t.revokedAt IS NULL"
                                + " ORDER BY t.createdAt DESC",
                        ApiToken.class)
                .setParameter("person", person)
                .getResultList();
    }

    public void revoke(long id, Caller by) {
        ApiToken token = em.find(ApiToken.class, id);
        if (token == null || !token.getPerson().getId().equals(by.id())) {
            throw Refusal.notFound();
        }
        token.revoke(Instant.now());
    }

    /** Revokes the very token of a request. */
    public void revoke(String token) {
        em.createQuery("UPDATE ApiToken t SET t.revokedAt = :now WHERE t.hash = :hash")
                .setParameter("now", Instant.now())
                .setParameter("hash", Secrets.hash(token))
                .executeUpdate();
    }
}
