package org.alfacentre.sextant.mail.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.text.Placeholder;
import org.alfacentre.sextant.mail.text.Template;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Who may write to whom, and what a mailing needs: staff to anybody, a référent to the guests of a
 * session of their own regroupement.
 */
@ApplicationScoped
public class MailingRules {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 8000;

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
        Set<Placeholder> allowed = Placeholder.inMailing(ofSession);
        List<Refusal.Wrong> wrong = new ArrayList<>();
        template("subject", order.subject(), LONGEST_SUBJECT, allowed, wrong);
        template("text", order.text(), LONGEST_TEXT, allowed, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private static void template(
            String field,
            String text,
            int longest,
            Set<Placeholder> allowed,
            List<Refusal.Wrong> wrong) {
        if (text == null || text.isBlank()) {
            wrong.add(new Refusal.Wrong(field, "required"));
        } else if (text.length() > longest) {
            wrong.add(new Refusal.Wrong(field, "too-long", longest));
        } else {
            Template.parse(text, allowed).faults().forEach(fault -> wrong.add(at(field, fault)));
        }
    }

    private static Refusal.Wrong at(String field, Template.Fault fault) {
        String code = "template-" + fault.code();
        return new Refusal.Wrong(field, code, fault.line(), fault.column(), fault.found());
    }
}
