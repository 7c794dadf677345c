package org.alfacentre.sextant.mail.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** Writing to many: prepared, looked at, confirmed, and held back again while it goes out. */
@ApplicationScoped
@Transactional
public class Mailings {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private MailingRules rules;
    @Inject private Population population;
    @Inject private Exclusions exclusions;
    @Inject private MailingLetters letters;
    @Inject private Audit audit;
    @Inject private Clock clock;

    /** Keeps the exact list of who would get it and who is left out; nothing leaves yet. */
    public Mailing prepare(MailingOrder order, Caller caller) {
        TrainingSession session = rules.check(order, caller);
        NamedKind kind = order.invites() ? letters.invitation(session) : NamedKind.ANNOUNCEMENT;
        Mailing mailing =
                new Mailing(kind, order, session, clock.instant())
                        .by(em.getReference(Person.class, caller.id()));
        em.persist(mailing);
        Map<Person, Exclusion> audience =
                exclusions.of(population.of(order.addressees()), order, clock.instant());
        audience.forEach(
                (person, exclusion) ->
                        em.persist(new MailingRecipient(mailing, person, exclusion)));
        mailing.goesTo((int) audience.values().stream().filter(one -> one == null).count());
        return mailing;
    }

    /**
     * Confirms it: above {@link Mailing#MANY} recipients the first time only counts, the second
     * sends.
     *
     * @param seen the number of recipients that the caller was shown, or null; another one is
     *     refused
     */
    public Mailing confirm(long id, Integer seen, Caller caller) {
        Mailing mailing = mine(id, caller);
        if (!mailing.isDraft()) {
            throw Refusal.conflict("mailing-state", mailing.getState().name());
        }
        if (mailing.getRecipients() == 0) {
            throw Refusal.conflict("nobody-to-write-to");
        }
        if (seen != null && seen != mailing.getRecipients()) {
            throw Refusal.conflict("other-number", mailing.getRecipients());
        }
        if (mailing.confirm(clock.instant())) {
            letters.put(mailing);
            audit.record(
                    caller.actor(),
                    "mailing-sent",
                    "mailing",
                    mailing.getId(),
                    String.valueOf(mailing.getRecipients()));
        }
        return mailing;
    }

    /** What has not left stays. */
    public Mailing pause(long id, Caller caller) {
        return turn(id, Mailing.State.SENDING, Mailing.State.PAUSED, caller);
    }

    public Mailing resume(long id, Caller caller) {
        return turn(id, Mailing.State.PAUSED, Mailing.State.SENDING, caller);
    }

    /** What has not left never does. */
    public Mailing abort(long id, Caller caller) {
        Mailing mailing = mine(id, caller);
        if (mailing.getState() == Mailing.State.ABORTED) {
            throw Refusal.conflict("mailing-state", mailing.getState().name());
        }
        mailing.become(Mailing.State.ABORTED);
        em.createQuery(
                        "UPDATE Message m SET m.state = :aborted, m.error = 'by-staff' WHERE m.mailing ="
                                + " :mailing AND m.state IN :pending")
                .setParameter("aborted", MessageState.ABORTED)
                .setParameter("mailing", id)
                .setParameter("pending", MessageState.PENDING)
                .executeUpdate();
        return mailing;
    }

    private Mailing turn(long id, Mailing.State from, Mailing.State to, Caller caller) {
        Mailing mailing = mine(id, caller);
        if (mailing.getState() != from) {
            throw Refusal.conflict("mailing-state", mailing.getState().name());
        }
        mailing.become(to);
        return mailing;
    }

    /** The mailing, when the caller may see and steer it. */
    public Mailing mine(long id, Caller caller) {
        Mailing mailing = em.find(Mailing.class, id);
        if (mailing == null) {
            throw Refusal.notFound();
        }
        if (!caller.isStaff() && !mailing.getCreatedBy().getId().equals(caller.id())) {
            throw Refusal.forbidden();
        }
        return mailing;
    }
}
