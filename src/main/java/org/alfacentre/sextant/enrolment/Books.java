package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** Opens a session's book when its turn has come, and writes what was decided in it. */
@ApplicationScoped
class Books {

    private static final String REFRESH = "eclipselink.refresh";
    private static final String SESSION =
            "SELECT DISTINCT s FROM TrainingSession s LEFT JOIN FETCH s.halfDays h LEFT JOIN FETCH"
                    + " s.venue LEFT JOIN FETCH s.room WHERE s.id = :id ORDER BY h.n";

    private static final String ACTIVE_OF_ALL =
            "SELECT e FROM Enrolment e JOIN FETCH e.person WHERE e.session.id IN :ids AND"
                    + " e.activePerson IS NOT NULL";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Turnstile turnstile;
    @Inject private TransitionLetters letters;
    @Inject private Event<EnrolmentChanged> changed;
    @Inject private Clock clock;

    /**
     * Waits for the turn, then reads session, quotas and active entries; where somebody stands for
     * a whole series, those of its other sessions too.
     */
    Book open(long session, Actor by) {
        return openAll(List.of(session), by).get(0);
    }

    /**
     * The same as the first thing that a transaction reads: nothing is refreshed, which would read
     * the venue's other rooms and the trainers too.
     */
    Book openFirst(long session, Actor by) {
        turnstile.pass(session);
        return readAll(List.of(session), by, false).get(0);
    }

    /** The same of several, which then lie side by side. */
    List<Book> openAll(Collection<Long> sessions, Actor by) {
        turnstile.pass(sessions.stream().mapToLong(Long::longValue).toArray());
        return readAll(sessions, by, true);
    }

    /** A book as it stands, to be looked at: no turn is taken, nothing may be decided by it. */
    @Transactional
    Book peek(long session) {
        return Optional.ofNullable(peekAll(List.of(session)).get(session))
                .orElseThrow(Refusal::notFound);
    }

    /** The same of several, by session: as many queries for many as for one. */
    @Transactional
    Map<Long, Book> peekAll(Collection<Long> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        Map<Long, Book> books = look(sessions);
        List<TrainingSession> wanted =
                books.values().stream().filter(Books::isWantedWhole).map(Book::session).toList();
        List<Long> beside = seriesOf(wanted).stream().filter(id -> !books.containsKey(id)).toList();
        books.putAll(look(beside));
        Book.join(books.values());
        return books;
    }

    private Map<Long, Book> look(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return new TreeMap<>();
        }
        List<TrainingSession> sessions =
                found(
                        "SELECT s FROM TrainingSession s WHERE s.id IN :ids",
                        TrainingSession.class,
                        ids);
        Map<Long, List<Quota>> quotas =
                found(
                                "SELECT q FROM Quota q WHERE q.session IN :ids ORDER BY q.id",
                                Quota.class,
                                ids)
                        .stream()
                        .collect(Collectors.groupingBy(Quota::getSession));
        Map<Long, List<Enrolment>> entries =
                found(ACTIVE_OF_ALL, Enrolment.class, ids).stream()
                        .collect(Collectors.groupingBy(entry -> entry.getSession().getId()));
        Map<Long, Book> books = new TreeMap<>();
        for (TrainingSession session : sessions) {
            Long id = session.getId();
            List<Quota> its = quotas.getOrDefault(id, List.of());
            List<Enrolment> theirs = entries.getOrDefault(id, List.of());
            books.put(id, new Book(session, null, its, theirs, Actor.SYSTEM, clock.instant()));
        }
        return books;
    }

    private <T> List<T> found(String query, Class<T> type, Collection<Long> ids) {
        return em.createQuery(query, type).setParameter("ids", ids).getResultList();
    }

    private static boolean isWantedWhole(Book book) {
        return book.seats().entries().stream().anyMatch(Enrolment::isWhole);
    }

    private List<Book> readAll(Collection<Long> sessions, Actor by, boolean again) {
        Map<Long, Book> books = new TreeMap<>();
        sessions.forEach(id -> books.computeIfAbsent(id, asked -> read(asked, by, again)));
        List.copyOf(books.values()).stream()
                .filter(Books::isWantedWhole)
                .flatMap(book -> seriesOf(List.of(book.session())).stream())
                .forEach(id -> books.computeIfAbsent(id, beside -> read(beside, by, again)));
        Book.join(books.values());
        return sessions.stream().map(books::get).toList();
    }

    private List<Long> seriesOf(List<TrainingSession> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT s.id FROM TrainingSession s WHERE s.series.id IN :series ORDER BY"
                                        + " s.id",
                                Long.class)
                        .setParameter(
                                "series",
                                sessions.stream()
                                        .map(session -> session.getSeries().getId())
                                        .distinct()
                                        .toList())
                        .getResultList();
    }

    private Book read(long id, Actor by, boolean again) {
        List<TrainingSession> found =
                em.createQuery(SESSION, TrainingSession.class)
                        .setParameter("id", id)
                        .setHint(REFRESH, again)
                        .getResultList();
        if (found.isEmpty()) {
            throw Refusal.notFound();
        }
        SeatCount count =
                em.createQuery("SELECT c FROM SeatCount c WHERE c.session = :id", SeatCount.class)
                        .setParameter("id", id)
                        .setHint(REFRESH, "true")
                        .getSingleResult();
        if (count.getWaiting() > 0) {
            readThoseWaiting(id);
        }
        return new Book(found.get(0), count, quotas(id), entries(id), by, clock.instant());
    }

    private List<Quota> quotas(long session) {
        return em.createQuery(
                        "SELECT q FROM Quota q WHERE q.session = :id ORDER BY q.id", Quota.class)
                .setParameter("id", session)
                .setHint(REFRESH, "true")
                .getResultList();
    }

    /**
     * The queue asks of persons whether they are active: read here at once, not one by one. A
     * refresh of the entries that fetched them would read their networks and roles too.
     */
    private void readThoseWaiting(long session) {
        em.createQuery(
                        "SELECT p FROM Enrolment e JOIN e.person p WHERE e.session.id = :id AND"
                                + " e.activePerson IS NOT NULL AND e.status = :waiting",
                        Person.class)
                .setParameter("id", session)
                .setParameter("waiting", Status.WAITING)
                .getResultList();
    }

    private List<Enrolment> entries(long session) {
        return em.createQuery(
                        "SELECT e FROM Enrolment e WHERE e.session.id = :id AND e.activePerson IS"
                                + " NOT NULL",
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
        turn(List.of(new Part(book, entry)), next, why, reason, letter);
    }

    /** The same transition of all that stands together, told in one mail (R20, R21). */
    void turn(List<Part> parts, Status next, Explanation why, String reason, Notice letter) {
        parts.forEach(part -> turn(part, next, why, part.book().by(), reason));
        letters.tell(parts, letter, reason);
    }

    /**
     * The same by the rules alone: whoever gets a place does not read in its history who gave it
     * back (R19).
     */
    void turnByRule(List<Part> parts, Status next, Explanation why, Notice letter) {
        parts.forEach(part -> turn(part, next, why, Actor.SYSTEM, null));
        letters.tell(parts, letter, null);
    }

    private void turn(Part part, Status next, Explanation why, Actor by, String reason) {
        Book book = part.book();
        Enrolment entry = part.entry();
        SeatNumbers before = book.seats().numbers();
        Status from = entry.getStatus();
        entry.become(next);
        if (why != null) {
            entry.because(why);
        }
        if (from == null) {
            em.persist(entry);
            // its history, its mail and the entry it replaces refer to its row by the id alone
            em.flush();
            book.seats().add(entry);
        }
        em.persist(
                new Transition(entry, from, by, reason, book.now())
                        .counted(before, book.seats().numbers()));
        changed.fire(new EnrolmentChanged(entry, from, next));
    }

    /**
     * Brings the counters of the lists up to date and sends everything to the database, so that a
     * conflict shows here and not at the commit. Call it once at the end of the turn.
     */
    void close(Book book) {
        book.series().forEach(beside -> beside.count().recount(beside));
        em.flush();
    }
}
