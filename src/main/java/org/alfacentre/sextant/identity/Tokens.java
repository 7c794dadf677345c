package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Refusal;

/** Bearer tokens: made, listed and revoked by the person they stand for. */
@ApplicationScoped
@Transactional
public class Tokens {

    /** How long a token opens, unless it is revoked. */
    public static final Duration VALID = Duration.ofDays(90);

    private static final Clock SYSTEM = Clock.systemUTC();
    private static final int LONGEST_LABEL = 120;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Audit audit;

    /**
     * A token just made: the only time its text is known.
     *
     * @param id by which it is revoked
     */
    public record Made(long id, String token, Instant expiresAt) {}

    public Made make(Caller owner, String label) {
        if (label != null && label.length() > LONGEST_LABEL) {
            throw Refusal.invalid("label", "too-long", LONGEST_LABEL);
        }
        String token = Secrets.token();
        Instant now = SYSTEM.instant().truncatedTo(ChronoUnit.SECONDS);
        Person person = em.getReference(Person.class, owner.id());
        var made = new ApiToken(Secrets.hash(token), person, label, now, now.plus(VALID));
        em.persist(made);
        audit.record(owner.actor(), "token-made", "token", made.getId(), label);
        return new Made(made.getId(), token, made.getExpiresAt());
    }

    /** Those that still open something, the latest first. */
    public List<ApiToken> of(Caller owner) {
        return em.createQuery(
                        "SELECT t FROM ApiToken t WHERE t.person.id = :owner AND t.revokedAt IS"
                                + " NULL AND t.expiresAt > :now ORDER BY t.createdAt DESC",
                        ApiToken.class)
                .setParameter("owner", owner.id())
                .setParameter("now", SYSTEM.instant())
                .setMaxResults(100)
                .getResultList();
    }

    public void revoke(long id, Caller caller) {
        ApiToken token = em.find(ApiToken.class, id);
        if (token == null || !token.getPerson().getId().equals(caller.id())) {
            throw Refusal.notFound();
        }
        token.revoke(SYSTEM.instant());
        audit.record(caller.actor(), "token-revoked", "token", id, token.getLabel());
    }

    /** Revokes the token that the caller came with. */
    public void revoke(String bearer, Caller caller) {
        em.createQuery("SELECT t FROM ApiToken t WHERE t.hash = :hash", ApiToken.class)
                .setParameter("hash", Secrets.hash(bearer))
                .getResultStream()
                .findFirst()
                .ifPresent(token -> revoke(token.getId(), caller));
    }
}
