package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.TrainingSession;

/** What a transition makes people hear: at most one mail a person (R20), and the list for staff. */
@ApplicationScoped
class TransitionLetters {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Outbox outbox;

    /** Tells the transition of all that stands together in one mail, of its first entry. */
    void tell(List<Part> parts, Notice notice, String reason) {
        Part first = parts.get(0);
        Enrolment entry = first.entry();
        if (notice == Notice.NONE || !entry.getPerson().isActive()) {
            return;
        }
        LetterFacts facts = LetterFacts.of(first.book().session()).with("reason", reason);
        facts.with("deadline", entry.getOfferExpiresAt());
        if (parts.size() > 1) {
            facts.with("sessions", parts.stream().map(TransitionLetters::session).toList());
        }
        if (entry.getStatus() == Status.WAITING) {
            facts.with("rank", Part.furthestRank(parts));
        }
        entry.getExplanation()
                .ifPresent(
                        why ->
                                facts.with("cause", why.cause().code())
                                        .with("quota", why.quota())
                                        .with("reference", why.reference()));
        put(first.book(), entry, notice.kind(), entry.getPerson(), facts);
    }

    private static Map<String, Object> session(Part part) {
        return LetterFacts.of(part.book().session())
                .with("enrolment", part.entry().getId())
                .asMap();
    }

    /** Tells the session's owner, or the staff when it has none, of a late cancellation (R12). */
    void tellStaffOfLateCancellation(Book book, Enrolment entry) {
        LetterFacts facts =
                LetterFacts.of(book.session()).with("name", entry.getPerson().getName());
        for (Person reader : owners(book.session())) {
            put(book, entry, "late-cancellation", reader, facts);
        }
    }

    /** Gives staff the ordered list when places free that the engine must not give (R6, R7, R9). */
    void giveListToStaff(Book book) {
        List<String> lines =
                book.seats().queue().stream()
                        .map(entry -> book.seats().rank(entry) + ". " + entry.getPerson().getName())
                        .toList();
        LetterFacts facts = LetterFacts.of(book.session()).with("list", lines);
        String turn = "list:" + book.session().getId() + ":" + book.count().getTurn() + ":";
        for (Person reader : owners(book.session())) {
            if (!outbox.has(turn + reader.getId())) {
                outbox.put(
                        letter(turn + reader.getId(), "list-for-staff", reader, book, facts, null));
            }
        }
    }

    void tellOfMissingMinimum(Book book, Instant planned) {
        LetterFacts facts =
                LetterFacts.of(book.session())
                        .with("confirmed", book.seats().numbers().confirmed())
                        .with("minimum", book.session().getMinimum());
        String key = "minimum:" + book.session().getId() + ":" + planned.getEpochSecond() + ":";
        for (Person reader : owners(book.session())) {
            if (!outbox.has(key + reader.getId())) {
                outbox.put(
                        letter(key + reader.getId(), "minimum-alert", reader, book, facts, null));
            }
        }
    }

    private void put(Book book, Enrolment entry, String kind, Person reader, LetterFacts facts) {
        String key =
                "transition:"
                        + entry.getId()
                        + ":"
                        + entry.getTransitionNo()
                        + ":"
                        + reader.getId();
        // the owner of a session may enrol in it too: the second mail of a transition has its kind
        boolean own = reader.equals(entry.getPerson());
        outbox.put(letter(own ? key : key + ":" + kind, kind, reader, book, facts, entry));
    }

    private static Letter letter(
            String key, String kind, Person reader, Book book, LetterFacts facts, Enrolment entry) {
        Long enrolment = entry == null ? null : entry.getId();
        Integer transition = entry == null ? null : entry.getTransitionNo();
        Long session = book.session().getId();
        Instant now = book.now();
        return new Letter(
                key, kind, null, reader, session, enrolment, transition, facts.asMap(), now, null);
    }

    private List<Person> owners(TrainingSession session) {
        if (session.getOwner() != null && session.getOwner().isActive()) {
            return List.of(session.getOwner());
        }
        return em.createQuery(
                        "SELECT DISTINCT p FROM Person p JOIN p.grants g WHERE p.active = TRUE AND"
                                + " g.role IN :roles ORDER BY p.id",
                        Person.class)
                .setParameter("roles", Set.of(Role.STAFF))
                .getResultList();
    }
}
