package org.alfacentre.sextant.mail.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.mail.text.Placeholder;
import org.alfacentre.sextant.mail.text.TemplateRules;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Who may write to whom, and what a mailing needs: staff to anybody, a référent to the guests of a
 * session of their own regroupement.
 */
@ApplicationScoped
public class MailingRules {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** The session it tells of, or null. */
    TrainingSession check(MailingOrder order, Caller caller) {
        if (order.invites()) {
            if (order.session() == null) {
                throw Refusal.invalid("session", "required");
            }
            return invitable(order.session(), caller);
        }
        caller.mustBeStaff();
        TrainingSession session = order.session() == null ? null : session(order.session());
        addressees(order.addressees());
        words(order, session != null);
        return session;
    }

    /** The session, when the caller may invite to it and there is something to enrol in. */
    public TrainingSession invitable(long id, Caller caller) {
        TrainingSession session = em.find(TrainingSession.class, id);
        if (session == null) {
            throw Refusal.notFound();
        }
        boolean own =
                session.getNetwork() != null && caller.isReferentOf(session.getNetwork().getId());
        if (!caller.isStaff() && !own) {
            throw Refusal.forbidden();
        }
        if (!session.isPublished()) {
            throw Refusal.conflict("not-published");
        }
        return session;
    }

    private TrainingSession session(long id) {
        TrainingSession session = em.find(TrainingSession.class, id);
        if (session == null) {
            throw Refusal.invalid("session", "unknown-value", id);
        }
        return session;
    }

    private void addressees(Addressees addressees) {
        if (addressees.session() != null) {
            session(addressees.session());
        } else if (addressees.silent()) {
            throw Refusal.invalid("audience.session", "required");
        }
        if (addressees.action() != null && em.find(Action.class, addressees.action()) == null) {
            throw Refusal.invalid("audience.action", "unknown-value", addressees.action());
        }
    }

    private static void words(MailingOrder order, boolean ofSession) {
        List<Refusal.Wrong> wrong =
                TemplateRules.faults(
                        new OwnWords(order.subject(), order.text()),
                        Placeholder.inMailing(ofSession));
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }
}
