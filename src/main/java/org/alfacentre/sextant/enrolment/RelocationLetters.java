package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.session.SessionRelocated;
import org.alfacentre.sextant.session.TrainingSession;

/** Tells those who have a place, or are offered one, that the session is held elsewhere. */
@ApplicationScoped
class RelocationLetters {

    private static final String KIND = "session-relocated";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Outbox outbox;
    @Inject private Clock clock;

    /** A first place is the convocation's to tell, but to those who were told of an earlier one. */
    void relocated(@Observes SessionRelocated event) {
        TrainingSession session = event.session();
        boolean first = event.oldVenue() == null;
        Set<Long> told = first ? told(session) : Set.of();
        String before = LetterFacts.place(event.oldVenue(), event.oldRoom());
        holders(session).stream()
                .filter(entry -> entry.getPerson().isActive())
                .filter(entry -> !first || told.contains(entry.getId()))
                .forEach(entry -> outbox.put(letter(session, entry, before)));
    }

    private Letter letter(TrainingSession session, Enrolment entry, String before) {
        LetterFacts facts =
                LetterFacts.of(session)
                        .with("status", entry.getStatus())
                        .with("deadline", entry.getOfferExpiresAt())
                        .with("previousPlace", before);
        return new Letter(
                "relocated:" + session.getIcalSequence() + ":" + entry.getId(),
                KIND,
                null,
                entry.getPerson(),
                session.getId(),
                entry.getId(),
                null,
                facts.asMap(),
                clock.instant(),
                null);
    }

    private List<Enrolment> holders(TrainingSession session) {
        return em.createQuery(
                        "SELECT e FROM Enrolment e JOIN FETCH e.person WHERE e.session = :session"
                                + " AND e.status IN :holding ORDER BY e.id",
                        Enrolment.class)
                .setParameter("session", session)
                .setParameter("holding", List.of(Status.CONFIRMED, Status.OFFERED))
                .getResultList();
    }

    /** The enrolments that such a mail has told of another place before, or of its loss. */
    private Set<Long> told(TrainingSession session) {
        return new HashSet<>(
                em.createQuery(
                                "SELECT m.enrolment FROM Message m WHERE m.session = :session AND"
                                        + " m.kind = :kind",
                                Long.class)
                        .setParameter("session", session.getId())
                        .setParameter("kind", KIND)
                        .getResultList());
    }
}
