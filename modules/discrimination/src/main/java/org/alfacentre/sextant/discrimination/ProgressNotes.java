package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.PeopleView.Professional;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;

/**
 * What relays bring to a gathering, one note each: theirs to change until it begins, for the other
 * relays and those who prepare it to read.
 */
@ApplicationScoped
@Transactional
public class ProgressNotes {

    static final int LONGEST = 600;

    @PersistenceContext(unitName = "discrimination")
    private EntityManager em;

    @Inject private Pathway pathway;
    @Inject private Relays relays;
    @Inject private SessionView sessions;
    @Inject private PeopleView people;
    @Inject private Clock clock;

    /** A note and the relay who wrote it. */
    public record Brought(ProgressNote note, Professional by) {}

    /** For relays and staff. */
    public List<Brought> of(long gathering, Caller reader) {
        if (!reader.isStaff()) {
            mustBeRelay(reader);
        }
        return of(gathering);
    }

    /** By département, then name. */
    List<Brought> of(long gathering) {
        List<ProgressNote> notes =
                em.createQuery(
                                "SELECT n FROM DiscriminationProgress n WHERE n.session = :session",
                                ProgressNote.class)
                        .setParameter("session", gathering)
                        .getResultList();
        var persons = people.professionals(notes.stream().map(ProgressNote::getPerson).toList());
        return notes.stream()
                .filter(it -> persons.containsKey(it.getPerson()))
                .map(it -> new Brought(it, persons.get(it.getPerson())))
                .sorted(
                        Comparator.comparing(
                                        (Brought it) -> it.by().departement(),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(it -> it.by().name()))
                .toList();
    }

    public Optional<ProgressNote> mine(long gathering, long person) {
        return em.createQuery(
                        "SELECT n FROM DiscriminationProgress n WHERE n.session = :session AND"
                                + " n.person = :person",
                        ProgressNote.class)
                .setParameter("session", gathering)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** All that a person brought, the newest first. */
    List<ProgressNote> by(long person) {
        return em.createQuery(
                        "SELECT n FROM DiscriminationProgress n WHERE n.person = :person ORDER BY"
                                + " n.id DESC",
                        ProgressNote.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** In place of what they wrote before; nothing takes it back. */
    public void write(long gathering, String words, Caller by) {
        mustBeRelay(by);
        SessionCard session =
                sessions.find(DiscriminationModule.ACTION, gathering)
                        .filter(it -> pathway.phase(it.id()) == Phase.GATHERING)
                        .filter(SessionCard::published)
                        .orElseThrow(Refusal::notFound);
        if (session.startsAt() != null && !clock.instant().isBefore(session.startsAt())) {
            throw Refusal.conflict("wrong-state").saying("discrimination.problem.gathering-begun");
        }
        var checks = new Checks();
        String text = checks.optional("words", words, LONGEST);
        checks.refuseIfWrong();
        Optional<ProgressNote> known = mine(gathering, by.id());
        if (text == null) {
            known.ifPresent(em::remove);
            return;
        }
        ProgressNote note = known.orElseGet(() -> new ProgressNote(gathering, by.id()));
        note.write(text, clock.instant());
        em.persist(note);
    }

    private void mustBeRelay(Caller reader) {
        if (relays.of(reader.id()).filter(Relay::isActive).isEmpty()) {
            throw Refusal.forbidden();
        }
    }
}
