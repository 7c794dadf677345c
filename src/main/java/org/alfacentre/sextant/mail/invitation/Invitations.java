package org.alfacentre.sextant.mail.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.mail.delivery.Reading;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** Invites an audience to a published session. */
@ApplicationScoped
@Transactional
public class Invitations {

    /** Above so many, the sender confirms a second time. */
    public static final int MANY = 50;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Guests guests;
    @Inject private InvitationKind kinds;
    @Inject private Outbox outbox;
    @Inject private Reading reading;
    @Inject private Clock clock;

    /** What sending would do: how many would get it, and what the first of them would read. */
    public record Preview(long count, Optional<Reading.Content> sample) {}

    public Preview preview(long session, Invited invited, Caller caller) {
        TrainingSession about = open(session, caller);
        List<Person> first = guests.of(session, invited);
        InvitationKind.Named kind = kinds.of(about.getAction().getCode());
        return new Preview(
                first.size(),
                first.stream()
                        .findFirst()
                        .flatMap(guest -> reading.draft(letter(about, kind, guest))));
    }

    /**
     * Queues one invitation for each; refused with 409 when more than {@link #MANY} and not
     * confirmed.
     *
     * @return how many
     */
    public int send(long session, Invited invited, boolean confirmed, Caller caller) {
        TrainingSession about = open(session, caller);
        List<Person> all = guests.of(session, invited);
        if (all.size() > MANY && !confirmed) {
            throw Refusal.conflict("confirm-many", all.size());
        }
        InvitationKind.Named kind = kinds.of(about.getAction().getCode());
        all.forEach(guest -> outbox.put(letter(about, kind, guest)));
        return all.size();
    }

    /** The session, when the caller may invite to it and there is something to enrol in. */
    public TrainingSession open(long session, Caller caller) {
        TrainingSession about = em.find(TrainingSession.class, session);
        if (about == null) {
            throw Refusal.notFound();
        }
        boolean own = about.getNetwork() != null && caller.isReferentOf(about.getNetwork().getId());
        if (!caller.isStaff() && !own) {
            throw Refusal.forbidden();
        }
        if (!about.isPublished()) {
            throw Refusal.conflict("not-published");
        }
        return about;
    }

    private Letter letter(TrainingSession session, InvitationKind.Named kind, Person guest) {
        return new Letter(
                "invitation:" + session.getId() + ":" + guest.getId(),
                kind.kind(),
                kind.module(),
                guest,
                session.getId(),
                null,
                null,
                LetterFacts.of(session).asMap(),
                clock.instant(),
                session.getStartsAt());
    }
}
