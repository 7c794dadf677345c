package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Installation;

/**
 * Signing in by password. A wrong address and a wrong password are told alike and take as long; ten
 * wrong passwords close the account for a while.
 */
@ApplicationScoped
public class SignIn {

    /** Of the demo accounts, and of everybody in test mode (DESIGN §5). */
    public static final String DEMO_PASSWORD = "sextant-demo";

    private static final int ALLOWED_FAILURES = 10;
    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final String NOBODYS_HASH = Passwords.hash(Secrets.token());

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Installation installation;

    /** The caller, or empty when address and password do not belong together. */
    @Transactional
    public Optional<Caller> byPassword(String email, String password) {
        Instant now = Instant.now();
        Optional<Person> found =
                em.createQuery(
                                "SELECT p FROM Person p WHERE p.emailKey = :key AND p.active = TRUE",
                                Person.class)
                        .setParameter("key", Person.emailKey(email))
                        .getResultStream()
                        .findFirst();
        if (found.isEmpty() || found.get().isLocked(now)) {
            Passwords.matches(password, NOBODYS_HASH);
            return Optional.empty();
        }
        Person person = found.get();
        if (!matches(person, password)) {
            person.failedToSignIn(ALLOWED_FAILURES, now.plus(LOCK));
            return Optional.empty();
        }
        if (person.hasFailedToSignIn()) {
            person.signedIn();
        }
        return Optional.of(Callers.of(person));
    }

    private boolean matches(Person person, String password) {
        if (installation.isTest() && DEMO_PASSWORD.equals(password)) {
            return true;
        }
        return Passwords.matches(password, person.getPasswordHash().orElse(NOBODYS_HASH))
                && person.getPasswordHash().isPresent();
    }
}
