package org.alfacentre.sextant.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.PersonLeft;

/**
 * Erases from the outbox who is anonymised: in what they were written, and in what staff were
 * written about their places.
 */
@ApplicationScoped
@Transactional
class MailErasure {

    /** After those whose freed places cause mails that name them. */
    private static final int LAST = 20_000;

    private static final String THEIR_LIST = "list-for-staff";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Event<MessageErased> erased;

    void left(@Observes @Priority(LAST) PersonLeft event) {
        if (!event.anonymised()) {
            return;
        }
        String name = em.find(Person.class, event.person()).getName();
        em.createQuery(
                        "SELECT m FROM Message m WHERE m.person.id = :person OR m.enrolment IN (SELECT"
                                + " e.id FROM Enrolment e WHERE e.person.id = :person) OR (m.kind ="
                                + " :list OR m.person IS NULL) AND m.session IN (SELECT"
                                + " e.session.id FROM Enrolment e WHERE e.person.id = :person)",
                        Message.class)
                .setParameter("person", event.person())
                .setParameter("list", THEIR_LIST)
                .getResultStream()
                .filter(message -> !isOfOthers(message, name))
                .forEach(
                        message -> {
                            message.erase(event.person());
                            erased.fire(new MessageErased(message.getId()));
                        });
    }

    /** A list that staff still wait for, or an outsider got, and on which the person is not. */
    private static boolean isOfOthers(Message message, String name) {
        boolean list =
                message.getPerson() == null
                        || message.getKind().equals(THEIR_LIST)
                                && MessageState.PENDING.contains(message.getState());
        return list && !message.getFacts().contains(name);
    }

    /** Erases the words of what was to be kept until then. */
    void eraseExpired(Instant now) {
        em.createQuery("SELECT m FROM Message m WHERE m.eraseAt < :now", Message.class)
                .setParameter("now", now)
                .getResultStream()
                .forEach(
                        message -> {
                            message.eraseWords();
                            erased.fire(new MessageErased(message.getId()));
                        });
    }
}
