package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Installation;

/**
 * Signing in with a password. After ten wrong ones the account waits, a minute at first, twice as
 * long after each further one, an hour at most. Every refusal sounds and lasts the same.
 */
@ApplicationScoped
public class SignIn {

    /** The password of everybody in test mode, of the demo accounts in demo mode. */
    public static final String DEMO_PASSWORD = "sextant-demo";

    private static final int ALLOWED = 10;
    private static final int MOST_DOUBLINGS = 6;
    private static final Clock SYSTEM = Clock.systemUTC();

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Installation installation;
    @Inject private Audit audit;

    @Transactional
    public SignInOutcome withPassword(String email, String password) {
        Optional<Person> known = byEmail(email);
        Instant now = SYSTEM.instant();
        if (known.isEmpty() || !known.get().isActive() || known.get().isLocked(now)) {
            if (!installation.isTest()) {
                Passwords.pretend(password);
            }
            return new SignInOutcome.Refused();
        }
        Person person = known.get();
        if (!matches(person, password)) {
            int failures = person.failedToSignIn();
            if (failures >= ALLOWED) {
                person.lock(now.plus(pause(failures)));
                audit.record(Actor.SYSTEM, "account-locked", "person", person.getId(), null);
            }
            return new SignInOutcome.Refused();
        }
        if (person.hasFailedToSignIn()) {
            person.signedIn();
        }
        return new SignInOutcome.Welcome(Callers.caller(person));
    }

    /** Makes the browser's session that of the person. */
    public void open(HttpServletRequest request, Caller caller, Means means) {
        SignedIn.of(em.find(Person.class, caller.id()), means).write(request);
    }

    static Duration pause(int failures) {
        long minutes = 1L << Math.min(failures - ALLOWED, MOST_DOUBLINGS);
        return Duration.ofMinutes(Math.min(minutes, 60));
    }

    boolean matches(Person person, String password) {
        if (installation.isTest() && DEMO_PASSWORD.equals(password)) {
            return true;
        }
        Optional<String> hash = person.getPasswordHash();
        if (hash.isEmpty() && !installation.isTest()) {
            Passwords.pretend(password);
        }
        return hash.isPresent() && Passwords.matches(password, hash.get());
    }

    private Optional<Person> byEmail(String email) {
        return em.createQuery("SELECT p FROM Person p WHERE p.emailKey = :key", Person.class)
                .setParameter("key", Person.emailKey(email))
                .getResultStream()
                .findFirst();
    }
}
