package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.registry.ModuleSwitched;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.mail.Delivered;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.PersonLeft;
import org.alfacentre.sextant.people.PersonReturned;
import org.alfacentre.sextant.session.SessionCancelled;
import org.alfacentre.sextant.session.SessionMoved;
import org.alfacentre.sextant.session.SessionStatus;
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

    @Inject private Books books;
    @Inject private Promotion promotion;
    @Inject private MoveLetters letters;
    @Inject private Agenda agenda;
    @Inject private PlaceChanges changes;
    @Inject private SelectorValues values;
    @Inject private Clock clock;

    /**
     * What one save changes about a session's places.
     *
     * @param bounds its new minimum and capacity, or null when they stay
     * @param leaders whether its trainers are others
     * @param cutOff whether its cut-off is another
     */
    public record TermsChanged(Bounds bounds, boolean leaders, boolean cutOff) {}

    /** Fewest and most persons of a session, null for none. */
    public record Bounds(Integer minimum, Integer capacity) {}

    /**
     * The session's terms are others. All of them are settled before the queue moves, once: staff
     * who get it in order get it once (R4, R9).
     */
    public void settle(long session, TermsChanged terms, Actor by) {
        Book book = books.open(session, by);
        if (terms.bounds() != null) {
            resize(book, terms.bounds());
        }
        if (terms.leaders()) {
            countThoseWhoLead(book);
        }
        if (terms.cutOff()) {
            promotion.redate(book);
        }
        promotion.walk(book);
        books.close(book);
    }

    /** Raised, the places go to the queue; lowered, nobody is removed (R10). */
    private static void resize(Book book, Bounds bounds) {
        mustHold(book, bounds.capacity());
        book.session().seat(bounds.minimum(), bounds.capacity());
        book.recount();
    }

    /** Who leads the session holds no place in it, who no longer does holds one (R23). */
    private void countThoseWhoLead(Book book) {
        for (Enrolment entry : books.all(book)) {
            boolean leads = book.session().isLedBy(entry.getPerson().getId());
            if (leads || entry.isOutsideQuota()) {
                entry.count(!leads && !Dossiers.isOutside(entry.getPerson()));
            }
        }
    }

    /** Places held for some are never more than there are. */
    private static void mustHold(Book book, Integer capacity) {
        int held =
                book.quotas().stream()
                        .filter(quota -> quota.getKind() == QuotaKind.HELD)
                        .filter(quota -> quota.isInForce(book.now()))
                        .mapToInt(Quota::getSize)
                        .sum();
        if (capacity != null && held > capacity) {
            throw Refusal.invalid("capacity", "held-above-capacity", held, capacity);
        }
    }

    /** Replaces the quotas, whichever there are; what this frees goes to the queue. */
    public void ration(long session, List<QuotaProposal> proposals, Actor by) {
        ration(session, proposals, null, by);
    }

    /**
     * The same.
     *
     * @param seen the {@link Quota#stamp} of those that are to be replaced: others are left as they
     *     are and refused as stale; null replaces any
     */
    public void ration(long session, List<QuotaProposal> proposals, String seen, Actor by) {
        Book book = books.open(session, by);
        if (seen != null && !seen.equals(Quota.stamp(book.quotas()))) {
            throw Refusal.conflict("stale");
        }
        values.mustExist(proposals);
        mustBeKeepable(proposals, book.session().getCapacity());
        em.createQuery("DELETE FROM Quota q WHERE q.session = :session")
                .setParameter("session", session)
                .executeUpdate();
        List<Quota> quotas =
                proposals.stream().map(proposal -> new Quota(session, proposal, null)).toList();
        quotas.forEach(em::persist);
        em.flush();
        book.ration(quotas);
        agenda.plan(
                QuotaRelease.KIND,
                session,
                proposals.stream()
                        .flatMap(quota -> Stream.of(quota.until(), quota.releaseAt()))
                        .filter(Objects::nonNull)
                        .toList());
        promotion.walk(book);
        books.close(book);
    }

    /** Held places together never exceed the capacity, and are held for one value, not for each. */
    public static void mustBeKeepable(List<QuotaProposal> quotas, Integer capacity) {
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

    /** Gives whatever places there are to the queue: a quota is over. */
    void freed(long session, Actor by) {
        Book book = books.open(session, by);
        promotion.walk(book);
        books.close(book);
    }

    /** Closes every active entry with one mail each (R16). */
    void cancelled(@Observes SessionCancelled event) {
        Book book = books.open(event.session().getId(), event.actor());
        Explanation why = Explanation.of(Cause.SESSION_CANCELLED);
        for (Enrolment entry : books.all(book)) {
            Status closed = Status.WITHDRAWN;
            books.turn(book, entry, closed, why, event.reason(), Notice.SESSION_CANCELLED);
        }
        // a series that is asked for as a whole may be had without the session that falls out
        book.series().stream().filter(other -> other != book).forEach(promotion::walk);
        books.close(book);
    }

    /** Keeps the entries, tells each once, and dates the offers anew (R17). */
    void moved(@Observes SessionMoved event) {
        Book book = books.open(event.session().getId(), event.actor());
        promotion.redate(book);
        books.all(book).forEach(entry -> letters.tell(book, entry, event));
        promotion.walk(book);
        books.close(book);
    }

    /**
     * A person is erased: their entries of sessions to come are closed and nobody is told, and no
     * history names them. One who is only deactivated keeps them and is passed over by the queue
     * (W30).
     */
    void left(@Observes PersonLeft event) {
        if (event.anonymised()) {
            giveUp(toCome(event.person()), event);
            forget(event.person());
        }
    }

    private void forget(long person) {
        em.createQuery("UPDATE Transition t SET t.actor = :erased WHERE t.actorId = :person")
                .setParameter("erased", Person.ERASED)
                .setParameter("person", person)
                .executeUpdate();
    }

    private void giveUp(List<Long> sessions, PersonLeft event) {
        if (sessions.isEmpty()) {
            return;
        }
        List<Book> opened = books.openAll(sessions, event.by());
        for (Book book : opened) {
            books.entryOf(book, event.person())
                    .ifPresent(
                            entry ->
                                    books.turn(
                                            book,
                                            entry,
                                            Status.WITHDRAWN,
                                            null,
                                            null,
                                            Notice.NONE));
        }
        promotion.walkAll(opened);
        books.close(opened.get(0));
    }

    private List<Long> toCome(long person) {
        return em.createQuery(
                        "SELECT e.session.id FROM Enrolment e WHERE e.activePerson = :person AND"
                                + " (e.session.startsAt IS NULL OR e.session.startsAt > :now) ORDER"
                                + " BY e.session.id",
                        Long.class)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** A module is on again: what it held back goes to the queues of its sessions (W33). */
    void resumed(@Observes ModuleSwitched event) {
        if (event.on()) {
            goOn(queues("s.module = :of", event.module()), Actor.SYSTEM);
        }
    }

    /** A person is back: the queues that passed them over count them again (W30). */
    void returned(@Observes PersonReturned event) {
        goOn(queues("e.person.id = :of", event.person()), event.by());
    }

    private void goOn(List<Long> sessions, Actor by) {
        if (!sessions.isEmpty()) {
            List<Book> opened = books.openAll(sessions, by);
            promotion.walkAll(opened);
            books.close(opened.get(0));
        }
    }

    /** The published sessions where somebody waits, of these. */
    private List<Long> queues(String which, Object of) {
        return em.createQuery(
                        "SELECT DISTINCT s.id FROM Enrolment e JOIN e.session s WHERE s.status ="
                                + " :published AND e.status = :waiting AND "
                                + which,
                        Long.class)
                .setParameter("of", of)
                .setParameter("published", SessionStatus.PUBLISHED)
                .setParameter("waiting", Status.WAITING)
                .getResultList();
    }

    /** The deadline of an offer is fixed once its mail is delivered (R7). */
    void delivered(@Observes Delivered event) {
        if (Notice.OFFER.kind().equals(event.kind()) && event.enrolment() != null) {
            changes.delivered(event.enrolment(), event.at());
        }
    }
}
