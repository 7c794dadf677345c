package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.shell.Refusal;

/** Finds an entry and opens the book that it stands in. */
@ApplicationScoped
class Entries {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Books books;

    /** The entry in its session's book, whose turn this transaction has from now on. */
    Part open(long id, Actor by) {
        return open(id, Set.of(), by);
    }

    /** The same with the books of other sessions beside it. */
    Part open(long id, Collection<Long> beside, Actor by) {
        long session = card(id).session();
        Set<Long> sessions = new TreeSet<>(beside);
        sessions.add(session);
        Book book =
                books.openAll(sessions, by).stream()
                        .filter(opened -> opened.session().getId() == session)
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        return new Part(book, books.entry(book, id));
    }

    /** Refuses unless the entry is in one of these states; the caller sees which one won. */
    static void mustBe(Enrolment entry, Status... allowed) {
        if (!Set.of(allowed).contains(entry.getStatus())) {
            throw Refusals.wrongState(entry);
        }
    }

    /** The sessions that make the whole of a series: all that are to be held. */
    List<Long> whole(long series) {
        return em.createQuery(
                        "SELECT s.id FROM TrainingSession s WHERE s.series.id = :series"
                                + " AND s.status NOT IN :neither",
                        Long.class)
                .setParameter("series", series)
                .setParameter("neither", List.of(SessionStatus.DRAFT, SessionStatus.CANCELLED))
                .getResultList();
    }

    /** What is known of an entry without loading it: where and whose. */
    record Card(long session, long person) {}

    Card card(long enrolment) {
        return em.createQuery(
                        "SELECT e.session.id, e.person.id FROM Enrolment e WHERE e.id = :id",
                        Object[].class)
                .setParameter("id", enrolment)
                .getResultStream()
                .findFirst()
                .map(Entries::card)
                .orElseThrow(Refusal::notFound);
    }

    /** Of the entry and those that stand or fall with it, where the module is asked again (R21). */
    List<Card> askedAgain(long enrolment) {
        return em.createQuery(
                        "SELECT e.session.id, e.person.id, e.askedAgain FROM Enrolment e WHERE e.status"
                                + " IN :active AND (e.id = :id OR EXISTS (SELECT o.id FROM Enrolment o"
                                + " WHERE o.id = :id AND o.person = e.person AND o.series = e.series))"
                                + " ORDER BY e.id",
                        Object[].class)
                .setParameter("id", enrolment)
                .setParameter("active", Status.ACTIVE)
                .getResultStream()
                .filter(row -> (Boolean) row[2])
                .map(Entries::card)
                .toList();
    }

    private static Card card(Object[] row) {
        return new Card((Long) row[0], (Long) row[1]);
    }
}
