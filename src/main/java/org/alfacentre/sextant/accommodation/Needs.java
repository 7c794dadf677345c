package org.alfacentre.sextant.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.EnrolmentChanged;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.PersonLeft;
import org.alfacentre.sextant.shell.Refusal;

/**
 * The person's side of a need: stating it, reading it, withdrawing it. Nobody does it for them, and
 * to anybody else an enrolment says nothing of needs, not even that there is none.
 */
@ApplicationScoped
@Transactional
public class Needs {

    static final int LONGEST = 1000;

    /** What is kept of a session's needs ends this long after it. */
    static final Duration KEPT = Duration.ofDays(15);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private NeedLetters letters;
    @Inject private Audit audit;
    @Inject private Clock clock;

    /** What the person stated for this enrolment of theirs; empty when nothing. */
    public Optional<StatedNeed> of(long enrolment, Caller person) {
        own(enrolment, person);
        return find(enrolment).map(StatedNeed::of);
    }

    /**
     * States what is needed, in place of what was stated before; both sides get a mail without it.
     *
     * @param consent the person's, given for this alone
     */
    public StatedNeed state(long enrolment, String need, boolean consent, Caller person) {
        Enrolment entry = own(enrolment, person);
        String words = words("need", need);
        if (!consent) {
            throw Refusal.invalid("consent", "consent-needed");
        }
        Instant now = clock.instant();
        if (!entry.isActive() || entry.getSession().isOver(now)) {
            throw Refusal.conflict("wrong-state", entry.getStatus().name());
        }
        AccommodationNeed stated =
                find(enrolment)
                        .map(
                                known -> {
                                    known.state(words, now);
                                    return known;
                                })
                        .orElseGet(() -> first(entry, words, now));
        letters.received(stated.getId(), entry, stated.getAnswerBy());
        audit.record(person.actor(), "need-stated", "need", stated.getId(), null);
        return StatedNeed.of(stated);
    }

    private AccommodationNeed first(Enrolment entry, String words, Instant now) {
        var need = new AccommodationNeed(entry, words, now);
        em.persist(need);
        return need;
    }

    /**
     * Withdraws the consent: the words go at once, the place stays. Nothing stated: nothing done.
     */
    public void withdraw(long enrolment, Caller person) {
        own(enrolment, person);
        find(enrolment)
                .ifPresent(
                        need -> {
                            need.withdraw();
                            audit.record(
                                    person.actor(), "need-withdrawn", "need", need.getId(), null);
                        });
    }

    /** A closed enrolment has no more use for its need. */
    void closed(@Observes EnrolmentChanged event) {
        if (event.from() != null && !event.enrolment().isActive()) {
            find(event.enrolment().getId()).ifPresent(AccommodationNeed::erase);
        }
    }

    /** Who is erased from the directory leaves no need behind. */
    void left(@Observes PersonLeft event) {
        if (event.anonymised()) {
            em.createQuery(
                            "SELECT n FROM AccommodationNeed n WHERE n.enrolment.person.id = :person",
                            AccommodationNeed.class)
                    .setParameter("person", event.person())
                    .getResultList()
                    .forEach(AccommodationNeed::erase);
        }
    }

    /** Erases what is kept of sessions that ended more than fifteen days ago. */
    int eraseExpired(Instant now) {
        List<AccommodationNeed> expired =
                em.createQuery(
                                "SELECT n FROM AccommodationNeed n, TrainingSession s WHERE s.id ="
                                        + " n.session AND n.enrolment IS NOT NULL AND s.endsAt <"
                                        + " :limit",
                                AccommodationNeed.class)
                        .setParameter("limit", now.minus(KEPT))
                        .getResultList();
        expired.forEach(AccommodationNeed::erase);
        return expired.size();
    }

    private Optional<AccommodationNeed> find(long enrolment) {
        return em.createQuery(
                        "SELECT n FROM AccommodationNeed n WHERE n.enrolment.id = :enrolment",
                        AccommodationNeed.class)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst();
    }

    private Enrolment own(long enrolment, Caller person) {
        Enrolment entry = em.find(Enrolment.class, enrolment);
        if (entry == null) {
            throw Refusal.notFound();
        }
        if (!entry.getPerson().getId().equals(person.id())) {
            throw Refusal.forbidden();
        }
        return entry;
    }

    static String words(String field, String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid(field, "required");
        }
        if (text.strip().length() > LONGEST) {
            throw Refusal.invalid(field, "too-long", LONGEST);
        }
        return text.strip();
    }
}
