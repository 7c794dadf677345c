package org.alfacentre.sextant.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.people.Person;

/** Mails about needs: that there is one, never what it is, and to référents never whose. */
@ApplicationScoped
class NeedLetters {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Outbox outbox;
    @Inject private Clock clock;

    /** The person knows that it arrived, the référents handicap that one waits for them. */
    void received(long need, Enrolment entry, Instant answerBy) {
        put("need-received", need, entry, entry.getPerson(), answerBy);
        for (Person reader : referents()) {
            put("need-to-arrange", need, entry, reader, answerBy);
        }
    }

    /** The answer is on the enrolment's page. */
    void answered(long need, Enrolment entry) {
        put("need-answered", need, entry, entry.getPerson(), null);
    }

    private void put(String kind, long need, Enrolment entry, Person reader, Instant answerBy) {
        Instant now = clock.instant();
        boolean own = reader.equals(entry.getPerson());
        LetterFacts facts = LetterFacts.of(entry.getSession()).with("deadline", answerBy);
        outbox.put(
                new Letter(
                        kind + ":" + need + ":" + UUID.randomUUID(),
                        kind,
                        null,
                        reader,
                        entry.getSession().getId(),
                        own ? entry.getId() : null,
                        null,
                        facts.asMap(),
                        now,
                        null));
    }

    private List<Person> referents() {
        return em.createQuery(
                        "SELECT DISTINCT p FROM Person p JOIN p.grants g WHERE p.active = TRUE AND"
                                + " g.role = :role ORDER BY p.id",
                        Person.class)
                .setParameter("role", Role.DISABILITY_REFERENT)
                .getResultList();
    }
}
