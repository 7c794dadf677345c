package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** Opens a session's book when its turn has come, and writes what was decided in it. */
@ApplicationScoped
class Books {

    private static final String REFRESH = "eclipselink.refresh";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Turnstile turnstile;
    @Inject private TransitionLetters letters;
    @Inject private Event<EnrolmentChanged> changed;
    @Inject private Clock clock;

    /** Waits for the turn, then reads session, quotas and active entries: four statements. */
    Book open(long session, Actor by) {
        turnstile.pass(session);
        return read(session, by);
    }

    /** Reads a session whose turn this transaction has taken. */
    Book read(long id, Actor by) {
        List<TrainingSession> found =
                em.createQuery(
                                "SELECT s FROM TrainingSession s WHERE s.id = :id",
                                TrainingSession.class)
                        .setParameter("id", id)
                        .setHint(REFRESH, "true")
                        .getResultList();
        if (found.isEmpty()) {
            throw Refusal.notFound();
        }
        SeatCount count =
                em.createQuery("SELECT c FROM SeatCount c WHERE c.session = :id", SeatCount.class)
                        .setParameter("id", id)
                        .setHint(REFRESH, "true")
                        .getSingleResult();
        return new Book(found.get(0), count, quotas(id), entries(id), by, clock.instant());
    }

    private List<Quota> quotas(long session) {
        return em.createQuery("SELECT q FROM Quota q WHERE q.session = :id", Quota.class)
                .setParameter("id", session)
                .setHint(REFRESH, "true")
                .getResultList();
    }

    private List<Enrolment> entries(long session) {
        return em.createQuery(
                        "SELECT e FROM Enrolment e JOIN FETCH e.person WHERE e.session.id = :id AND"
                                + " e.activePerson IS NOT NULL",
                        Enrolment.class)
                .setParameter("id", session)
                .setHint(REFRESH, "true")
                .getResultList();
    }

    /** An entry of the book, active or not, as it stands in this turn. */
    Enrolment entry(Book book, long enrolment) {
        return book.seats().entries().stream()
                .filter(entry -> entry.getId() == enrolment)
                .findFirst()
                .orElseGet(() -> em.find(Enrolment.class, enrolment));
    }

    Person person(long id) {
        Person person = em.find(Person.class, id);
        if (person == null || person.isAnonymised()) {
            throw Refusal.notFound();
        }
        return person;
    }

    /**
     * Makes a transition: its state, its line in the history with the numbers before and after, its
     * event and its mail ({@code letter} null for none).
     */
    void turn(
            Book book,
            Enrolment entry,
            Status next,
            Explanation why,
            String reason,
            Notice letter) {
        SeatNumbers before = book.seats().numbers();
        Status from = entry.getStatus();
        entry.become(next);
        if (why != null) {
            entry.because(why);
        }
        if (from == null) {
            em.persist(entry);
            book.seats().add(entry);
        }
        em.persist(
                new Transition(entry, from, book.by(), reason, book.now())
                        .counted(before, book.seats().numbers()));
        changed.fire(new EnrolmentChanged(entry, from, next));
        letters.tell(book, entry, letter, reason);
    }

    /**
     * Brings the counters of the lists up to date and sends everything to the database, so that a
     * conflict shows here and not at the commit. Call it once at the end of the turn.
     */
    void close(Book book) {
        book.count().recount(book.seats());
        em.flush();
    }
}
