package org.alfacentre.sextant.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.PersonLeft;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Bounces: mails that came back. The address is marked, nothing more is sent to it, and staff see
 * it on the outbox page until it is corrected in the directory or the mark is taken off.
 */
@ApplicationScoped
@Transactional
public class RefusedAddresses {

    private static final int LONGEST_REASON = 300;

    private static final String CURRENT = "r.emailKey = r.person.emailKey";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Audit audit;
    @Inject private Clock clock;

    /**
     * A mail came back.
     *
     * @param messageId of the mail, or null when only the address is known
     * @param recipient the address, or null when the Message-ID tells it
     */
    public RefusedAddress bounced(
            String messageId, String recipient, String reason, Caller caller) {
        caller.mustBeStaff();
        return bounced(messageId, recipient, reason, caller.actor()).orElseThrow(Refusal::notFound);
    }

    /**
     * A mail server reports that a mail came back. One that is not ours is nothing to us: whoever
     * can write a report must not silence somebody by naming their address.
     */
    public void reported(String messageId, String reason) {
        bounced(messageId, null, reason, Actor.SYSTEM);
    }

    private Optional<RefusedAddress> bounced(
            String messageId, String recipient, String reason, Actor by) {
        Optional<Message> message = message(messageId).filter(one -> !one.isErased());
        String why = reason == null ? null : shortened(reason.strip());
        message.filter(one -> one.getState() == MessageState.SENT)
                .ifPresent(one -> one.fail(why == null ? "bounced" : why));
        return message.map(Message::getPerson)
                .or(() -> person(recipient))
                .map(person -> mark(person, message.map(Message::getRecipient), why, by));
    }

    /** The address that the mail went to, which may be their former one, else that of now. */
    private RefusedAddress mark(Person person, Optional<String> writtenTo, String why, Actor by) {
        String key = Person.emailKey(writtenTo.orElse(person.getEmail()));
        return of(person, key).orElseGet(() -> refuse(person, key, why, by));
    }

    private RefusedAddress refuse(Person person, String key, String why, Actor by) {
        var refused = new RefusedAddress(person, key, why, clock.instant());
        em.persist(refused);
        audit.record(by, "address-refused", "person", person.getId(), why);
        return refused;
    }

    /** The address works again: what was withheld leaves at the next run. */
    public void forgive(long person, Caller caller) {
        caller.mustBeStaff();
        RefusedAddress refused =
                current(em.find(Person.class, person)).orElseThrow(Refusal::notFound);
        em.remove(refused);
        audit.record(caller.actor(), "address-forgiven", "person", person, null);
    }

    /** Those that stand, the latest first. */
    public List<RefusedAddress> all(Caller caller) {
        caller.mustBeStaff();
        return em.createQuery(
                        "SELECT r FROM RefusedAddress r JOIN FETCH r.person WHERE "
                                + CURRENT
                                + " ORDER BY r.refusedAt DESC, r.id DESC",
                        RefusedAddress.class)
                .setMaxResults(200)
                .getResultList();
    }

    /** Ids of those of the persons whose present address is refused. */
    public Set<Long> among(Collection<Person> persons) {
        return persons.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        em.createQuery(
                                        "SELECT r.person.id FROM RefusedAddress r WHERE r.person IN"
                                                + " :persons AND "
                                                + CURRENT,
                                        Long.class)
                                .setParameter("persons", persons)
                                .getResultList());
    }

    /** Ids of all persons whose present address is refused. */
    public Set<Long> persons() {
        return new HashSet<>(
                em.createQuery(
                                "SELECT r.person.id FROM RefusedAddress r WHERE " + CURRENT,
                                Long.class)
                        .getResultList());
    }

    void forget(@Observes PersonLeft event) {
        if (event.anonymised()) {
            em.createQuery("DELETE FROM RefusedAddress r WHERE r.person.id = :person")
                    .setParameter("person", event.person())
                    .executeUpdate();
        }
    }

    private Optional<RefusedAddress> current(Person person) {
        return person == null ? Optional.empty() : of(person, Person.emailKey(person.getEmail()));
    }

    private Optional<RefusedAddress> of(Person person, String key) {
        return em.createQuery(
                        "SELECT r FROM RefusedAddress r WHERE r.person = :person AND r.emailKey ="
                                + " :key",
                        RefusedAddress.class)
                .setParameter("person", person)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private Optional<Message> message(String messageId) {
        return messageId == null
                ? Optional.empty()
                : em.createQuery("SELECT m FROM Message m WHERE m.messageId = :id", Message.class)
                        .setParameter("id", messageId.strip())
                        .getResultStream()
                        .findFirst();
    }

    private Optional<Person> person(String recipient) {
        return recipient == null
                ? Optional.empty()
                : em.createQuery("SELECT p FROM Person p WHERE p.emailKey = :key", Person.class)
                        .setParameter("key", Person.emailKey(recipient))
                        .getResultStream()
                        .findFirst();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }
}
