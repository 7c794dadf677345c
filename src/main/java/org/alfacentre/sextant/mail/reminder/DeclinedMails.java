package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.setting.SettableKinds;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.PersonLeft;

/**
 * What a person does not want to be written: reminders and mails to many. What becomes of a place
 * they have, and the convocation, cannot be declined.
 */
@ApplicationScoped
@Transactional
public class DeclinedMails {

    /** Mails to many and invitations. */
    public static final String MAILINGS = "mailings";

    /** What may be declined, in the order in which it is asked. */
    public static final List<String> CHOICES =
            List.of(SettableKinds.FIRST_REMINDER, SettableKinds.LAST_REMINDER, MAILINGS);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    Set<String> of(Person person) {
        return of(person.getId());
    }

    /** What the caller has declined. */
    public Set<String> of(Caller caller) {
        return of(caller.id());
    }

    private Set<String> of(long person) {
        Set<String> kinds = new HashSet<>();
        em.createNativeQuery("SELECT kind FROM declined_mail WHERE person_id = ?1")
                .setParameter(1, person)
                .getResultList()
                .forEach(kind -> kinds.add((String) kind));
        return kinds;
    }

    /** Ids of all who have declined it. */
    public Set<Long> of(String kind) {
        Set<Long> persons = new HashSet<>();
        em.createNativeQuery("SELECT person_id FROM declined_mail WHERE kind = ?1")
                .setParameter(1, kind)
                .getResultList()
                .forEach(person -> persons.add(((Number) person).longValue()));
        return persons;
    }

    void put(Set<String> kinds, Caller caller) {
        forget(caller.id());
        for (String kind : kinds) {
            em.createNativeQuery("INSERT INTO declined_mail (person_id, kind) VALUES (?1, ?2)")
                    .setParameter(1, caller.id())
                    .setParameter(2, kind)
                    .executeUpdate();
        }
    }

    void forget(@Observes PersonLeft event) {
        if (event.anonymised()) {
            forget(event.person());
        }
    }

    private void forget(long person) {
        em.createNativeQuery("DELETE FROM declined_mail WHERE person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
