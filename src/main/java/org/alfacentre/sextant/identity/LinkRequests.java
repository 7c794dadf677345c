package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.people.Person;

/**
 * Sends a one-time link to whoever asks for it by their address. What became of it is told to
 * nobody but the address: an unknown one, or a fourth demand in a quarter of an hour, brings no
 * mail.
 */
@ApplicationScoped
public class LinkRequests {

    /** How long a one-time link works, from the moment its mail leaves. */
    public static final Duration VALID = Duration.ofMinutes(30);

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 3;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Outbox outbox;
    @Inject private Clock clock;

    @Transactional
    public void ask(String email, String target) {
        em.createQuery(
                        "SELECT p FROM Person p WHERE p.emailKey = :key AND p.active = TRUE",
                        Person.class)
                .setParameter("key", Person.emailKey(email))
                .getResultStream()
                .findFirst()
                .filter(this::isPatient)
                .ifPresent(person -> send(person, target, ""));
    }

    /**
     * Writes the mail for a person known by other means, such as one who has just registered.
     *
     * @param purpose {@code registration} for the words that confirm an address, else empty
     */
    @Transactional
    public void send(Person person, String target, String purpose) {
        Instant now = clock.instant();
        outbox.put(
                new Letter(
                        "sign-in-link:" + UUID.randomUUID(),
                        "sign-in-link",
                        null,
                        person,
                        null,
                        null,
                        null,
                        Map.of("target", Paths.ours(target), "purpose", purpose),
                        now,
                        now.plus(VALID)));
    }

    private boolean isPatient(Person person) {
        return em.createQuery(
                                "SELECT COUNT(m) FROM Message m WHERE m.person = :person AND m.kind ="
                                        + " 'sign-in-link' AND m.createdAt > :since",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("since", clock.instant().minus(WINDOW))
                        .getSingleResult()
                < MOST;
    }
}
