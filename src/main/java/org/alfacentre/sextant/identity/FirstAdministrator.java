package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Settings;

/**
 * How a new installation gets its administrator, and one that is locked out another: by a link that
 * only who reads the server's log or runs its command sees. It works once, for a day.
 */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

    private static final String SETTING = "first-administrator";
    private static final Duration VALID = Duration.ofDays(1);
    private static final Clock SYSTEM = Clock.systemUTC();
    private static final int LONGEST_NAME = 100;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Settings settings;
    @Inject private Installation installation;
    @Inject private Audit audit;

    public boolean isMissing() {
        return em.createQuery(
                                "SELECT COUNT(p) FROM Person p JOIN p.grants g WHERE p.active = TRUE"
                                        + " AND g.role = :role",
                                Long.class)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .getSingleResult()
                == 0;
    }

    /** A new link; the one before it no longer works. */
    public String issue() {
        String secret = Secrets.token();
        settings.put(SETTING, Secrets.hash(secret) + " " + SYSTEM.instant().plus(VALID));
        return installation.baseUrl() + "/first-administrator.xhtml?t=" + secret;
    }

    public boolean isGood(String secret) {
        String kept = settings.get(SETTING).orElse("");
        int space = kept.indexOf(' ');
        return secret != null
                && space > 0
                && kept.substring(0, space).equals(Secrets.hash(secret.strip()))
                && SYSTEM.instant().isBefore(Instant.parse(kept.substring(space + 1)));
    }

    /**
     * Makes the administrator, or one of somebody who is known.
     *
     * @param password their new one
     */
    public Caller create(
            String secret, String email, String firstName, String lastName, String password) {
        if (!isGood(secret)) {
            throw Refusal.forbidden();
        }
        var checks = new Checks();
        String address = checks.email("email", email);
        String first = checks.required("firstName", firstName, LONGEST_NAME);
        String last = checks.required("lastName", lastName, LONGEST_NAME);
        String weakness = Passwords.weakness(password, address == null ? "" : address);
        if (weakness != null) {
            checks.wrong("password", weakness, Passwords.LONGEST);
        }
        checks.refuseIfWrong();
        Person person = known(address, first, last);
        person.usePassword(Passwords.hash(password));
        if (!person.has(Role.ADMINISTRATOR)) {
            person.grant(Role.ADMINISTRATOR, null);
        }
        em.flush();
        settings.put(SETTING, "");
        audit.record(Actor.SYSTEM, "first-administrator", "person", person.getId(), address);
        return Callers.caller(person);
    }

    private Person known(String email, String firstName, String lastName) {
        Person person =
                em.createQuery("SELECT p FROM Person p WHERE p.emailKey = :key", Person.class)
                        .setParameter("key", Person.emailKey(email))
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> new Person(email, firstName, lastName, SYSTEM.instant()));
        person.reactivate();
        person.confirmEmail();
        em.persist(person);
        return person;
    }
}
