package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alfacentre.sextant.identity.LinkRequests;
import org.alfacentre.sextant.people.Directory;
import org.alfacentre.sextant.people.Organisations;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.PersonSheet;

/**
 * First enrolments of people without an account. The request waits for its address to be confirmed
 * and holds nothing meanwhile; nobody learns whether an address is known, and nobody changes what
 * is known of another.
 */
@ApplicationScoped
@Transactional
public class Registrations {

    private static final Duration VALID = Duration.ofDays(1);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Directory directory;
    @Inject private Organisations organisations;
    @Inject private LinkRequests mails;
    @Inject private Clock clock;

    /** Keeps the request and writes the mail that confirms it. */
    void ask(Registration asked, long session, String code) {
        Optional<Person> known = directory.byEmail(asked.email());
        if (known.isPresent() && !known.get().isActive()) {
            return;
        }
        Person person = known.orElseGet(() -> enter(asked));
        String key = RequestKey.create();
        em.persist(
                new PendingEnrolment(
                        RequestKey.hash(key), person.getId(), session, clock.instant()));
        String target = "/enrol.xhtml?session=" + code + "&step=recap&key=" + key;
        if (known.isPresent()) {
            mails.ask(person.getEmail(), target);
        } else {
            mails.send(person, target, "registration");
        }
    }

    private Person enter(Registration asked) {
        Long organisation =
                asked.structure()
                        .id(
                                name ->
                                        organisations.propose(
                                                new Organisations.Sheet(
                                                        name, null, asked.departement())));
        return directory.register(
                new PersonSheet(
                        asked.email(),
                        asked.firstName(),
                        asked.lastName(),
                        organisation,
                        asked.departement(),
                        null,
                        asked.function(),
                        asked.language(),
                        true));
    }

    /**
     * Takes a request of this person up, once: two who press at the same time are one.
     *
     * @return false when there is none, or it was taken up already
     */
    boolean take(String key, long session, long person) {
        Instant now = clock.instant();
        return em.createQuery(
                                "UPDATE PendingEnrolment p SET p.usedAt = :now WHERE p.keyHash = :hash"
                                        + " AND p.person = :person AND p.session = :session AND"
                                        + " p.usedAt IS NULL AND p.createdAt > :oldest")
                        .setParameter("now", now)
                        .setParameter("hash", RequestKey.hash(key))
                        .setParameter("person", person)
                        .setParameter("session", session)
                        .setParameter("oldest", now.minus(VALID))
                        .executeUpdate()
                == 1;
    }
}
