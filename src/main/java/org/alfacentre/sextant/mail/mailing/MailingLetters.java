package org.alfacentre.sextant.mail.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.mail.delivery.Reading;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.SessionMoved;
import org.alfacentre.sextant.session.TrainingSession;

/** The letters of a mailing: one for each recipient, all written when it is confirmed. */
@ApplicationScoped
class MailingLetters {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private InvitationKind kinds;
    @Inject private Outbox outbox;
    @Inject private Reading reading;
    @Inject private Clock clock;

    NamedKind invitation(TrainingSession session) {
        return kinds.of(session.getAction().getCode());
    }

    void put(Mailing mailing) {
        recipients(mailing, Integer.MAX_VALUE)
                .forEach(person -> outbox.put(letter(mailing, person), mailing.getId()));
    }

    /** An invitation that waits is good until its session begins, whenever that is. */
    void moved(@Observes SessionMoved event) {
        em.createQuery(
                        "UPDATE Message m SET m.expiresAt = :begin WHERE m.session = :session AND"
                                + " m.mailing IS NOT NULL AND m.expiresAt IS NOT NULL AND m.state IN"
                                + " :pending")
                .setParameter("begin", event.session().getStartsAt())
                .setParameter("session", event.session().getId())
                .setParameter("pending", MessageState.PENDING)
                .executeUpdate();
    }

    /** What the first recipient would read; empty when there is none. */
    Optional<Reading.Content> sample(Mailing mailing) {
        return recipients(mailing, 1).stream()
                .findFirst()
                .flatMap(person -> reading.draft(letter(mailing, person), mailing.getId()));
    }

    private List<Person> recipients(Mailing mailing, int most) {
        return em.createQuery(
                        "SELECT r.person FROM MailingRecipient r WHERE r.mailing = :mailing AND"
                                + " r.exclusion IS NULL ORDER BY r.person.lastName,"
                                + " r.person.firstName, r.id",
                        Person.class)
                .setParameter("mailing", mailing)
                .setMaxResults(most)
                .getResultList();
    }

    private Letter letter(Mailing mailing, Person reader) {
        TrainingSession session = mailing.getSession();
        return new Letter(
                "mailing:" + mailing.getId() + ":" + reader.getId(),
                mailing.getKind(),
                mailing.getModule(),
                reader,
                session == null ? null : session.getId(),
                null,
                null,
                (session == null ? LetterFacts.none() : LetterFacts.of(session)).asMap(),
                clock.instant(),
                mailing.isInvitation() ? session.getStartsAt() : null);
    }
}
