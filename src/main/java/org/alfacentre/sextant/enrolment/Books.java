package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** Opens a session's book when its turn has come, and writes what was decided in it. */
@ApplicationScoped
class Books {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private BookRows rows;
    @Inject private Turnstile turnstile;
    @Inject private TransitionLetters letters;
    @Inject private Event<EnrolmentChanged> changed;

    /**
     * Waits for the turn, then reads session, quotas and active entries, of the confirmed what is
     * counted; where somebody stands for a whole series, those of its other sessions too.
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
        Map<Long, Book> books = rows.look(sessions);
        List<TrainingSession> wanted =
                books.values().stream().filter(Books::isWantedWhole).map(Book::session).toList();
        List<Long> beside =
                rows.seriesOf(wanted).stream().filter(id -> !books.containsKey(id)).toList();
        books.putAll(rows.look(beside));
        Book.join(books.values());
        return books;
    }

    private static boolean isWantedWhole(Book book) {
        return book.seats().entries().stream().anyMatch(Enrolment::isWhole);
    }

    private List<Book> readAll(Collection<Long> sessions, Actor by, boolean again) {
        Map<Long, Book> books = new TreeMap<>();
        sessions.forEach(id -> books.computeIfAbsent(id, asked -> rows.read(asked, by, again)));
        List.copyOf(books.values()).stream()
                .filter(Books::isWantedWhole)
                .flatMap(book -> rows.seriesOf(List.of(book.session())).stream())
                .forEach(id -> books.computeIfAbsent(id, beside -> rows.read(beside, by, again)));
        Book.join(books.values());
        return sessions.stream().map(books::get).toList();
    }

    /** An entry of the book, active or not, as it stands in this turn. */
    Enrolment entry(Book book, long enrolment) {
        return book.seats().all().stream()
                .filter(seat -> seat.getId() == enrolment)
                .findFirst()
                .map(seat -> inFull(book, seat))
                .orElseGet(() -> em.find(Enrolment.class, enrolment));
    }

    /** The active entry of a person, if there is one. */
    Optional<Enrolment> entryOf(Book book, long person) {
        return book.seats().of(person).map(seat -> inFull(book, seat));
    }

    private Enrolment inFull(Book book, Seat seat) {
        if (seat instanceof Enrolment entry) {
            return entry;
        }
        Enrolment entry = rows.entry(seat.getId());
        book.seats().replace(entry);
        return entry;
    }

    /** Every active entry. */
    List<Enrolment> all(Book book) {
        rows.confirmed(book.session().getId()).forEach(book.seats()::replace);
        return book.seats().entries();
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
