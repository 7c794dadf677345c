package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.registry.ModuleSwitched;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.mail.Delivered;
import org.alfacentre.sextant.people.PersonLeft;
import org.alfacentre.sextant.session.SessionCancelled;
import org.alfacentre.sextant.session.SessionMoved;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.Agenda;

/**
 * What happens to all places of a session at once: its capacity or quotas change, it is moved or
 * cancelled, its module comes back, a person leaves the directory.
 */
@ApplicationScoped
@Transactional
public class SessionPlaces {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Turnstile turnstile;
    @Inject private Books books;
    @Inject private Promotion promotion;
    @Inject private MoveLetters letters;
    @Inject private Agenda agenda;
    @Inject private PlaceChanges changes;
    @Inject private Clock clock;

    /**
     * Sets minimum and capacity (null: none). Raised, the places go to the queue; lowered, nobody
     * is removed (R4, R10).
     */
    public void resize(long session, Integer minimum, Integer capacity, Actor by) {
        Book book = books.open(session, by);
        book.session().seat(minimum, capacity);
        book.recount();
        promotion.walk(book);
        books.close(book);
    }

    /** Replaces the quotas; what this frees goes to the queue. */
    public void ration(long session, List<QuotaProposal> quotas, Actor by) {
        turnstile.pass(session);
        mustBeKeepable(quotas, em.find(TrainingSession.class, session).getCapacity());
        em.createQuery("DELETE FROM Quota q WHERE q.session = :session")
                .setParameter("session", session)
                .executeUpdate();
        quotas.forEach(quota -> em.persist(new Quota(session, quota, null)));
        em.flush();
        quotas.stream()
                .flatMap(quota -> Stream.of(quota.until(), quota.releaseAt()))
                .filter(Objects::nonNull)
                .forEach(end -> agenda.plan(QuotaRelease.KIND, session, end));
        freed(session, by);
    }

    /** Held places together never exceed the capacity, and are held for one value, not for each. */
    static void mustBeKeepable(List<QuotaProposal> quotas, Integer capacity) {
        List<QuotaProposal> held =
                quotas.stream().filter(quota -> quota.kind() == QuotaKind.HELD).toList();
        if (held.stream().anyMatch(quota -> quota.selector().isEach())) {
            throw Refusal.invalid("quotas", "held-for-each");
        }
        int sum = held.stream().mapToInt(QuotaProposal::size).sum();
        if (capacity != null && sum > capacity) {
            throw Refusal.invalid("quotas", "held-above-capacity", sum, capacity);
        }
    }

    /** Gives whatever places there are to the queue: held places released, a module back. */
    public void freed(long session, Actor by) {
        Book book = books.open(session, by);
        promotion.walk(book);
        books.close(book);
    }

    /** Closes every active entry with one mail each (R16). */
    void cancelled(@Observes SessionCancelled event) {
        Book book = books.open(event.session().getId(), event.actor());
        Explanation why = Explanation.of(Cause.SESSION_CANCELLED);
        for (Enrolment entry : book.seats().entries()) {
            Status closed = Status.WITHDRAWN;
            books.turn(book, entry, closed, why, event.reason(), Notice.SESSION_CANCELLED);
        }
        books.close(book);
    }

    /** Keeps the entries, tells each once, and dates the offers anew (R17). */
    void moved(@Observes SessionMoved event) {
        Book book = books.open(event.session().getId(), event.actor());
        for (Enrolment entry : book.seats().entries()) {
            if (entry.getStatus() == Status.OFFERED) {
                promotion.redate(entry, book.now());
            }
            letters.tell(book, entry, event);
        }
    }

    /**
     * A person is erased: their entries of sessions to come are closed and nobody is told. One who
     * is only deactivated keeps them and is passed over by the queue (W30).
     */
    void left(@Observes PersonLeft event) {
        if (!event.anonymised()) {
            return;
        }
        List<Object[]> entries =
                em.createQuery(
                                "SELECT e.id, e.session.id FROM Enrolment e WHERE e.activePerson ="
                                        + " :person AND (e.session.startsAt IS NULL OR"
                                        + " e.session.startsAt > :now) ORDER BY e.session.id",
                                Object[].class)
                        .setParameter("person", event.person())
                        .setParameter("now", clock.instant())
                        .getResultList();
        for (Object[] entry : entries) {
            Book book = books.open((Long) entry[1], event.by());
            Enrolment theirs = books.entry(book, (Long) entry[0]);
            books.turn(book, theirs, Status.WITHDRAWN, null, null, Notice.NONE);
            promotion.walk(book);
            books.close(book);
        }
    }

    /** A module is on again: what it held back goes to the queues of its sessions (W33). */
    void resumed(@Observes ModuleSwitched event) {
        if (!event.on()) {
            return;
        }
        Instant now = clock.instant();
        em.createQuery(
                        "SELECT s.id FROM TrainingSession s WHERE s.module = :module AND s.status ="
                                + " :published ORDER BY s.id",
                        Long.class)
                .setParameter("module", event.module())
                .setParameter("published", SessionStatus.PUBLISHED)
                .getResultList()
                .forEach(id -> agenda.plan(QuotaRelease.KIND, id, now));
    }

    /** The deadline of an offer is fixed once its mail is delivered (R7). */
    void delivered(@Observes Delivered event) {
        if (Notice.OFFER.kind().equals(event.kind()) && event.enrolment() != null) {
            changes.delivered(event.enrolment(), event.at());
        }
    }
}
